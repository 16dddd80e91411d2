import type { fees as source } from '../es/fees';
import type { Texts } from '../texts';

export const fees = {
  title: 'Add a late fee',
  kind: 'A fee is only charged when it was agreed or the law allows it. You decide; nobody adds it for you.',
  how: 'How is it worked out?',
  amount: 'An amount',
  percent: 'A percentage',
  eachAmount: 'Amount for each invoice',
  percentOf: 'Percentage of what is left of each invoice',
  percentNotUnderstood: 'Write a percentage between 0 and 100, such as 2 or 1.5',
  whichInvoices: 'For which invoices?',
  why: 'What is it based on?',
  whyHint: 'For example: “2% as the contract says”.',
  dueOn: 'By when?',
  needPercent: 'The percentage is missing',
  needWhy: 'Say what it is based on, in a few words.',
  noneToAsk: 'These are in dispute or not overdue: there is no fee to ask for.',
  sum_one: '{{n}} fee of {{total}} is added.',
  sum_other: '{{n}} fees are added: {{total}} in all.',
  saved_one: 'Late fee added: {{total}}',
  saved_other: '{{n}} late fees added: {{total}}',
} as const satisfies Texts<typeof source>;
