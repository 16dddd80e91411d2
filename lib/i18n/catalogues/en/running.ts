import type { running as source } from '../es/running';
import type { Texts } from '../texts';

export const running = {
  region: 'In progress',
  promise: 'Promise: {{amount}}',
  promiseDetail: '{{day}}; we wait until {{untilDay}}',
  promiseBroken: 'They promised to pay {{onDay}}; the wait ended {{judgedDay}}',
  promisePartly: '{{received}} came in; we wait for the rest until {{untilDay}}',
  promiseMenu: 'Promise options',
  withdraw: 'Withdraw the promise',
  replace: 'Replace the promise',
  recordPayment: 'Record the payment',
  followUp: 'Follow-up: {{day}}',
  followUpAt: 'Follow-up: {{day}}, {{time}}',
  followUpOfPromise: 'Check whether the promised payment came',
  followUpPlain: 'Look at this customer again',
  followUpMenu: 'Follow-up options',
  done: 'Mark as done',
  skip: 'Skip this follow-up',
  skipped: 'Decided by the clerk',
  postponeTomorrow: 'Postpone to tomorrow',
  postponeThreeDays: 'Postpone three days',
  postponeMonday: 'Postpone to Monday',
  calendarTitle: 'Follow-up: {{name}}',
  resultOfBrief: 'Note what they were told',
  promiseLevel: 'Promise number {{n}} about the same',
} as const satisfies Texts<typeof source>;
