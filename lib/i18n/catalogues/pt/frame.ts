import type { frame as source } from '../es/frame';
import type { Texts } from '../texts';

export const frame = {
  width: 'Largura do Cordial',
  open: 'Abrir o Cordial',
} as const satisfies Texts<typeof source>;
