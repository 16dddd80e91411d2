import type { notice as source } from '../es/notice';
import type { Texts } from '../texts';

export const notice = {
  oneTitle: 'Follow-up: {{name}}',
  oneText: 'You left it for today.',
  manyTitle_one: '{{n}} follow-up waiting',
  manyTitle_other: '{{n}} follow-ups waiting',
  manyText: '{{names}} and more, in Today.',
  badge_one: '{{n}} follow-up for today',
  badge_other: '{{n}} follow-ups for today',
  badgeLost_one: '{{n}} overdue invoice without a next step',
  badgeLost_other: '{{n}} overdue invoices without a next step',
} as const satisfies Texts<typeof source>;
