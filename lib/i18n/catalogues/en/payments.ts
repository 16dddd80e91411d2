import type { payments as source } from '../es/payments';
import type { Texts } from '../texts';

export const payments = {
  title: 'Record payment',
  amount: 'How much came in?',
  currency: 'Currency',
  invoice: 'For which invoice?',
  currencyHint: 'Three letters, such as MXN, EUR or CLP',
  oldestFirst: 'The oldest first',
  paidOn: 'Which day did it come in?',
  method: 'Means of payment',
  methodPlaceholder: 'Transfer, cheque…',
  reference: 'Reference',
  alreadyListed:
    'The list {{ofDay}} already counts what was paid up to that day: with this date the balance does not change.',
  tooMuch: 'This is more than is open on {{invoice}} ({{open}}); the rest stays as credit.',
} as const satisfies Texts<typeof source>;
