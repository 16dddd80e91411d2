import type { money as source } from '../es/money';
import type { Texts } from '../texts';

export const money = {
  region: 'What they owe',
  overdue: 'Overdue',
  owedInAll: 'Owed in all',
  ofInAll: 'of {{amount}} in all',
  notDue: 'Not due yet',
  alsoOverdue: 'Overdue in {{currency}}',
  alsoOwed: 'Not due yet in {{currency}}',
  ageNotDue: 'Not due',
  age1: '1–30 days',
  age31: '31–60 days',
  age61: '61–90 days',
  ageOver90: 'Over 90',
  agingName: 'Aging of {{amount}}: {{parts}}',
  agingPart: '{{label}} {{amount}}',
  filterBy: '{{label}} {{amount}}: show only these',
  paidThisYear: 'Paid this year',
  lastPayment: 'Last payment',
  dataAsOf_one: 'Figures of {{day}}, {{n}} day ago',
  dataAsOf_other: 'Figures of {{day}}, {{n}} days ago',
  refresh: 'Update',
  staleNote: "If they paid after that day, we don't know it yet.",
  creditBalance: 'Credit balance',
  onAccount: 'On account, no invoice: {{amounts}}',
} as const satisfies Texts<typeof source>;
