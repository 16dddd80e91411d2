import { agreements } from './pt/agreements';
import { calls } from './pt/calls';
import { card } from './pt/card';
import { channels } from './pt/channels';
import { clues } from './pt/clues';
import { complaints } from './pt/complaints';
import { compose } from './pt/compose';
import { entry } from './pt/entry';
import { facts } from './pt/facts';
import { fees } from './pt/fees';
import { incentives } from './pt/incentives';
import { letter } from './pt/letter';
import { notes } from './pt/notes';
import { notice } from './pt/notice';
import { overtaken } from './pt/overtaken';
import { payments } from './pt/payments';
import { plans } from './pt/plans';
import { promises } from './pt/promises';
import { readiness } from './pt/readiness';
import { relation } from './pt/relation';
import { search } from './pt/search';
import { terms } from './pt/terms';
import { timeline } from './pt/timeline';
import { tone } from './pt/tone';
import { treatment } from './pt/treatment';
import { worklist } from './pt/worklist';
import type { esLater } from './es-later';
import type { Texts } from './texts';

export const ptLater = {
  agreements,
  calls,
  card,
  channels,
  clues,
  complaints,
  compose,
  entry,
  facts,
  fees,
  incentives,
  letter,
  notes,
  notice,
  overtaken,
  payments,
  plans,
  promises,
  readiness,
  relation,
  search,
  terms,
  timeline,
  tone,
  treatment,
  worklist,
} as const satisfies Texts<typeof esLater>;
