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
  'missed-promise': "promise that didn't arrive",
  dispute: 'open dispute',
  'answer-by': 'day for the answer',
  'plan-options': 'two plans',
  plan: 'payment plan',
  'extension-day': 'new date',
  incentive: 'benefit for paying early',
  'document-name': 'which document you send',
  call: 'what was said',
  terms: 'terms',
  'hand-over': 'who takes over, and from when',
  'prepayment-day': 'day of prepayment',
  colleague: "colleague's name",
} as const satisfies Texts<typeof source>;
