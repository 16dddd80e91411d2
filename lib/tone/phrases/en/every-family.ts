import type { ToneLanguage } from '../../tone-language';
import { classes } from './classes';
import { forms } from './forms';
import { threat } from './threat';

/** The words of every rule in this language: one line per family. */
export const everyFamily: ToneLanguage = {
  language: 'en',
  phrases: {
    ...threat,
  },
  classes,
  forms,
};
