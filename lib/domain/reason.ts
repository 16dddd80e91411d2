import type { Money } from './money';

/** What may stand in a reason: i18n formats each by its kind. Days carry a `day` so that they are told from text. */
export type ReasonValue = string | number | Money | { day: string };

/**
 * Why something is so, as a code with its values. Rooms below `components` never speak: `i18n` turns a reason into a
 * sentence, and the repository test demands one for every code.
 */
export type Reason = { code: ReasonCode } & { [value: string]: ReasonValue };

export const reasonCodes = [
  'promise-open',
  'promise-broken',
  'promise-partially-kept',
  'promise-due-today',
  'promises-kept',
  'contacted-recently',
  'never-contacted',
  'last-written',
  'oldest-overdue',
  'newly-overdue',
  'looks-forgotten',
  'disputed',
  'paused',
  'do-not-contact',
  'plan-up-to-date',
  'within-tolerance',
  'nothing-owed',
  'not-due-yet',
  'follow-up-due',
  'stale-data',
  'tolerance-not-set',
  'thank-for-payment',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
