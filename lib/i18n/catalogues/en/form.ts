import type { form as source } from '../es/form';
import type { Texts } from '../texts';

export const form = {
  tomorrow: 'Tomorrow',
  inThreeDays: 'In 3 days',
  nextMonday: 'On Monday',
  afterPromise: 'After the promise',
  otherDay: 'Another day',
  followUpWhen: 'When shall we look again?',
} as const satisfies Texts<typeof source>;
