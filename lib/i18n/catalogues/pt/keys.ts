import type { keys as source } from '../es/keys';
import type { Texts } from '../texts';

export const keys = {
  note: 'Salvar nota',
} as const satisfies Texts<typeof source>;
