import type { frame as source } from '../es/frame';
import type { Texts } from '../texts';

export const frame = {
  width: 'Width of Cordial',
  open: 'Open Cordial',
} as const satisfies Texts<typeof source>;
