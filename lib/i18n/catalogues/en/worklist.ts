import type { worklist as source } from '../es/worklist';
import type { Texts } from '../texts';

export const worklist = {
  title: 'Today',
  count_one: '{{n}} to attend to',
  count_other: '{{n}} to attend to',
  'promise-broken': 'Promises not kept',
  'reply-waiting': 'Replies to attend to',
  'promise-due-today': 'Promises for today',
  'follow-up-due': 'Follow-ups',
  'final-notice-expired': 'Final notice ran out',
  'rung-due': 'Time to write',
  'pre-due-risk': 'Worth a note in advance',
  openCustomer: 'Open {{name}}',
  openMail: 'Show their mail',
  done: 'Done',
  postpone: 'Postpone',
  skip: 'Skip with a reason',
  skipWhy: 'Why do you skip it?',
  skipNow: 'Skip follow-up',
  rowMenu: 'Options for {{name}}',
  emptyTitle: 'Nothing to attend to today',
  emptyText: 'Every overdue invoice has a next step.',
  showMore: 'Show more',
  days_one: '{{n}} day',
  days_other: '{{n}} days',
  keysHint: 'Enter opens, H done, P postpone, S skip',
} as const satisfies Texts<typeof source>;
