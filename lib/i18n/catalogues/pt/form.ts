import type { form as source } from '../es/form';
import type { Texts } from '../texts';

export const form = {
  tomorrow: 'Amanhã',
  inThreeDays: 'Em 3 dias',
  nextMonday: 'Na segunda',
  afterPromise: 'Após a promessa',
  otherDay: 'Outro dia',
  followUpWhen: 'Quando revemos?',
} as const satisfies Texts<typeof source>;
