import type { Language } from '@/lib/domain/customer';
import type { CorpusLetter } from './corpus-letter';
import { enEarly } from './en-early';
import { enLate } from './en-late';
import { enMiddle } from './en-middle';
import { esEarly } from './es-early';
import { esLate } from './es-late';
import { esMiddle } from './es-middle';
import { ptEarly } from './pt-early';
import { ptLate } from './pt-late';
import { ptMiddle } from './pt-middle';

/** The letters that the rules were tried on while they were written. */
export const everyLetter: Readonly<Record<Language, readonly CorpusLetter[]>> = {
  es: [...esEarly, ...esMiddle, ...esLate],
  en: [...enEarly, ...enMiddle, ...enLate],
  pt: [...ptEarly, ...ptMiddle, ...ptLate],
};
