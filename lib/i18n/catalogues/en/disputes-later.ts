import type { disputesLater as source } from '../es/disputes-later';
import type { Texts } from '../texts';

export const disputesLater = {
  open: 'Dispute',
  amount: 'The amount is different',
  notReceived: 'Not received or incomplete',
  dissatisfied: 'Not satisfied',
  invoiceDetails: 'Details or documents of the invoice',
  alreadyPaid: 'They say it is paid',
  duplicate: 'Invoiced twice',
  unknownOrder: 'They do not know the order',
  other: 'Another reason',
  treatment: 'How they were spoken to',
  collection: 'How we ask for payment',
  service: 'The service',
  waiting: 'We kept them waiting',
} as const satisfies Texts<typeof source>;
