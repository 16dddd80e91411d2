import type { followUpsLater as source } from '../es/follow-ups-later';
import type { Texts } from '../texts';

export const followUpsLater = {
  title: 'Schedule follow-up',
  when: 'Which day?',
  time: 'Time',
  about: 'About what?',
  aboutPlaceholder: 'The accountant is back',
  where: 'It is kept here and shows in Today on that day.',
  askAgain: '{{offered}}. Open it again?',
  openAgain: 'Open again',
  alreadyThere: 'It is there',
  notNow: 'Not now',
  askRegion: 'Question about the calendar',
} as const satisfies Texts<typeof source>;
