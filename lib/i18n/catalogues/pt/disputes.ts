import type { disputes as source } from '../es/disputes';
import type { Texts } from '../texts';

export const disputes = {
  title: 'Registrar contestação',
} as const satisfies Texts<typeof source>;
