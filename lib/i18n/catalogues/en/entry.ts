import type { entry as source } from '../es/entry';
import type { Texts } from '../texts';

export const entry = {
  who: 'With whom?',
  someone: 'Someone else',
  when: 'When was it?',
  now: 'Now',
  earlier: 'Earlier',
  day: 'Day',
  time: 'Time',
  missingTime: 'The day is missing',
  future: 'That moment is yet to come',
  more: 'More details',
} as const satisfies Texts<typeof source>;
