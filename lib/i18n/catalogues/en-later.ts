import { calls } from './en/calls';
import { card } from './en/card';
import { channels } from './en/channels';
import { clues } from './en/clues';
import { complaints } from './en/complaints';
import { entry } from './en/entry';
import { facts } from './en/facts';
import { letter } from './en/letter';
import { notes } from './en/notes';
import { notice } from './en/notice';
import { overtaken } from './en/overtaken';
import { payments } from './en/payments';
import { promises } from './en/promises';
import { readiness } from './en/readiness';
import { relation } from './en/relation';
import { search } from './en/search';
import { tone } from './en/tone';
import { treatment } from './en/treatment';
import { worklist } from './en/worklist';
import type { esLater } from './es-later';
import type { Texts } from './texts';

export const enLater = {
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
