import type { calls as source } from '../es/calls';
import type { Texts } from '../texts';

export const calls = {
  title: 'Log call',
  outcome: 'How did it go?',
  answered: 'Answered',
  noAnswer: 'No answer',
  message: 'Left a message',
  wrongNumber: 'Wrong number',
  direction: 'Who called?',
  weCalled: 'We did',
  theyCalled: 'The customer',
  said: 'What was said?',
} as const satisfies Texts<typeof source>;
