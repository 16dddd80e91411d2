import { calls } from './pt/calls';
import { card } from './pt/card';
import { channels } from './pt/channels';
import { clues } from './pt/clues';
import { complaints } from './pt/complaints';
import { entry } from './pt/entry';
import { facts } from './pt/facts';
import { letter } from './pt/letter';
import { notes } from './pt/notes';
import { notice } from './pt/notice';
import { overtaken } from './pt/overtaken';
import { payments } from './pt/payments';
import { promises } from './pt/promises';
import { readiness } from './pt/readiness';
import { relation } from './pt/relation';
import { search } from './pt/search';
import { tone } from './pt/tone';
import { treatment } from './pt/treatment';
import { worklist } from './pt/worklist';
import type { esLater } from './es-later';
import type { Texts } from './texts';

export const ptLater = {
  calls,
  card,
  channels,
  clues,
  complaints,
  entry,
  facts,
  letter,
  notes,
  notice,
  overtaken,
  payments,
  promises,
  readiness,
  relation,
  search,
  tone,
  treatment,
  worklist,
} as const satisfies Texts<typeof esLater>;
