import type { promises as source } from '../es/promises';
import type { Texts } from '../texts';

export const promises = {
  title: 'Log promise',
  when: 'When?',
  whenPlaceholder: 'Friday, end of month, 15/12',
  usualDay: 'Their usual pay day: {{weekday}}.',
  howMuch: 'How much?',
  allOverdue: 'All that is overdue',
  allOwed: 'All that is open',
  chosen: 'The chosen invoices',
  invoicesIn_one: '{{n}} invoice in {{currency}}',
  invoicesIn_other: '{{n}} invoices in {{currency}}',
  other: 'Other invoices or another amount',
  amountIn: 'Amount in {{currency}}',
  whichInvoices: 'Which invoices?',
  whichWay: 'How did they say it?',
  summary_one:
    'Promise of <b>{{amount}}</b> for <b>{{forDay}}</b>. We allow {{n}} working day and remind you <b>{{onFollowUp}}</b>.',
  summary_other:
    'Promise of <b>{{amount}}</b> for <b>{{forDay}}</b>. We allow {{n}} working days and remind you <b>{{onFollowUp}}</b>.',
  replaces: 'Replaces the promise {{ofDay}}.',
  nothingOwed: 'Nothing is open that could be promised.',
} as const satisfies Texts<typeof source>;
