import type { keys as source } from '../es/keys';
import type { Texts } from '../texts';

export const keys = {
  note: 'Save note',
} as const satisfies Texts<typeof source>;
