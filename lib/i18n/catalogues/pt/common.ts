import type { common as source } from '../es/common';
import type { Texts } from '../texts';

export const common = {
  appName: 'Cordial',
} as const satisfies Texts<typeof source>;
