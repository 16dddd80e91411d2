import type { ToneLanguage } from '../../tone-language';
import { classes } from './classes';
import { forms } from './forms';
import { threat } from './threat';
import { expect } from './expect';
import { length } from './length';
import { readability } from './readability';
import { template } from './template';
import { shouting } from './shouting';
import { register } from './register';
import { fees } from './fees';
import { escalation } from './escalation';

/** The words of every rule in this language: one line per family. */
export const everyFamily: ToneLanguage = {
  language: 'pt',
  phrases: {
    ...escalation,
    ...fees,
    ...register,
    ...shouting,
    ...template,
    ...readability,
    ...length,
    ...expect,
    ...threat,
  },
  classes,
  forms,
};
