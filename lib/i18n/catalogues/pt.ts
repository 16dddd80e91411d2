import type { es } from './es';
import { common } from './pt/common';
import type { Texts } from './texts';

export const pt = { common } as const satisfies Texts<typeof es>;
