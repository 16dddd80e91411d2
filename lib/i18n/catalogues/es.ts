import { common } from './es/common';

/** Interface words in Spanish, the source of keys; one file per screen, spread in here. */
export const es = { common } as const;
