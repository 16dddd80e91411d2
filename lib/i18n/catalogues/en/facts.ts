import type { facts as source } from '../es/facts';
import type { Texts } from '../texts';

export const facts = {
  'contact-name': "contact person's name",
  'company-name': "your company's name",
  'sender-name': 'your name',
  invoices: 'invoices',
  'invoice-number': 'invoice number',
  'due-date': 'due date',
  promise: 'promise to pay',
  payment: 'payment received',
  'payment-means': 'payment details',
  'earlier-letter': 'date of the earlier letter',
} as const satisfies Texts<typeof source>;
