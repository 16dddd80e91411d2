import type { es } from './es';
import { common } from './en/common';
import type { Texts } from './texts';

export const en = { common } as const satisfies Texts<typeof es>;
