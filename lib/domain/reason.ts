import type { Money } from './money';

/** What may stand in a reason: i18n formats each by its kind. Days carry a `day` so that they are told from text. */
export type ReasonValue = string | number | Money | { day: string };

/**
 * Why something is so, as a code with its values. Rooms below `components` never speak: `i18n` turns a reason into a
 * sentence, and the repository test demands one for every code.
 */
export type Reason = { code: ReasonCode } & { [value: string]: ReasonValue };

/** Every code with the values it carries; `i18n` has one sentence for each. Days are `{ day }`, amounts are money. */
export const reasonCodes = [
  /** date: promised day, amount: Money, until: last day of grace */
  'promise-open',
  /** date, amount: promised Money, until: last day of grace, which has passed */
  'promise-broken',
  /** date, amount: promised Money, received: Money that came in time, until */
  'promise-partially-kept',
  /** amount: Money promised for today, until: last day of grace */
  'promise-due-today',
  /** kept, judged: numbers of promises */
  'promises-kept',
  /** days: since the last contact, gap: days that we leave, channel: of the last contact (a code of `channels`) */
  'contacted-recently',
  /** nothing: no message of ours is on record */
  'never-contacted',
  /** days: since we last wrote, date */
  'last-written',
  /** days: late, amount: Money open of that invoice, invoice: its label ('' when it has none) */
  'oldest-overdue',
  /** days: late (1 to 7), amount: Money open, invoice: label */
  'newly-overdue',
  /** nothing: always pays on time, so it looks like an oversight */
  'looks-forgotten',
  /** count: invoices, date: since when */
  'disputed',
  /** until: the first day on which we write again */
  'paused',
  /** nothing: they asked not to be contacted, or were blocked */
  'do-not-contact',
  /** date: the next instalment's day, amount: its Money; both absent when none is left */
  'plan-up-to-date',
  /** amount: Money, so little that nobody is written to about it */
  'within-tolerance',
  /** nothing */
  'nothing-owed',
  /** date: the next due day, amount: Money due then */
  'not-due-yet',
  /** date: the day it was meant for, about: the person's words ('' when none) */
  'follow-up-due',
  /** days: age of the newest balance list, date: its day */
  'stale-data',
  /** currency: its code; no tolerance is set, so every small sum counts */
  'tolerance-not-set',
  /** amount: Money, date: the day it came */
  'thank-for-payment',
  /** amount: Money overdue in one currency, count: invoices */
  'overdue-amount',
  /** days: until the due day (0 is today), date, amount: Money */
  'due-soon',
  /** amount: Money of the credits, which cover all that is overdue in their currency */
  'credit-covers',
  /** count: reminders written since the due day */
  'notices-sent',
  /** nothing: the next letter waits for a call */
  'call-first',
  /** date: the instalment's day, amount: its Money */
  'instalment-missed',
  /** date: the first working day on which the next reminder is due */
  'next-reminder-on',
  /** date: the day of the next follow-up */
  'follow-up-planned',
  /** nothing: fewer than 3 paid invoices */
  'new-customer',
  /** days: usual delay, rounded */
  'usual-delay',
  /** count: open invoices that name no due day */
  'due-day-missing',
  /** days: since they wrote, date, channel: by which they wrote */
  'reply-waiting',
  /** nothing: reminders went out under another policy, and nobody said what becomes of the place */
  'policy-changed',
  /** nothing: a person said that they handle this customer themselves */
  'handled-by-hand',
  /** amount: Money that came for the invoice, date: of the last of it */
  'part-paid',
  /** amount: Money of late fees or interest that were chosen earlier and are all that is left */
  'late-fee-open',
  /** until: the day by which the money should show */
  'in-payment',
  /** until: the day on which working hours begin again */
  'outside-hours',
  /** nothing: a call needs two notices first */
  'notices-first',
  /** count: instalments that did not come, so that the plan no longer holds */
  'plan-in-default',
  /** days: usual delay of late, earlier: the one of the time before */
  'delay-grows',
  /** amount: Money open now, before: Money open two months ago */
  'balance-grows',
  /** nothing: they told us of difficulties */
  'in-difficulty',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
