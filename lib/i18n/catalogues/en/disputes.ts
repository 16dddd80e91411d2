import type { disputes as source } from '../es/disputes';
import type { Texts } from '../texts';

export const disputes = {
  title: 'Log dispute',
  open: 'Dispute',
  effect: 'The invoices you choose leave the reminders until it is resolved; the others go on.',
  which: 'Which invoices?',
  why: 'What do they dispute?',
  amount: 'The amount is different',
  notReceived: 'Not received or incomplete',
  dissatisfied: 'Not satisfied',
  invoiceDetails: 'Details or documents of the invoice',
  alreadyPaid: 'They say it is paid',
  duplicate: 'Invoiced twice',
  unknownOrder: 'They do not know the order',
  other: 'Another reason',
  text: 'What happened',
  owner: 'Who sees to it?',
  ownerHint: 'A person or a team of your company.',
  due: 'By when do we want to answer?',
  nothingOpen: 'This customer has no open invoice to dispute.',
  missingReason: 'The reason is missing',
  saved_one: 'Dispute logged: {{n}} invoice left out of reminders',
  saved_other: 'Dispute logged: {{n}} invoices left out of reminders',
  closeTitle: 'Resolve the dispute',
  howEnded: 'How did it end?',
  howEndedHint: 'Kept in the history; its invoices return to the reminders.',
} as const satisfies Texts<typeof source>;
