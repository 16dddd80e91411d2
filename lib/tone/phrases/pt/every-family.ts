import type { ToneLanguage } from '../../tone-language';
import { classes } from './classes';
import { forms } from './forms';
import { noreply } from './noreply';
import { topic } from './topic';
import { jargon } from './jargon';
import { hedge } from './hedge';
import { demand } from './demand';
import { sarcasm } from './sarcasm';
import { pressure } from './pressure';
import { blame } from './blame';
import { shaming } from './shaming';
import { disclosure } from './disclosure';
import { legal } from './legal';
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
    ...noreply,
    ...topic,
    ...jargon,
    ...hedge,
    ...demand,
    ...sarcasm,
    ...pressure,
    ...blame,
    ...shaming,
    ...disclosure,
    ...legal,
  },
  classes,
  forms,
};
