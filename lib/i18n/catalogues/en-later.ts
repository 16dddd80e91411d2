import { agreements } from './en/agreements';
import { calls } from './en/calls';
import { card } from './en/card';
import { channels } from './en/channels';
import { clues } from './en/clues';
import { complaints } from './en/complaints';
import { compose } from './en/compose';
import { entry } from './en/entry';
import { facts } from './en/facts';
import { fees } from './en/fees';
import { incentives } from './en/incentives';
import { letter } from './en/letter';
import { notes } from './en/notes';
import { notice } from './en/notice';
import { overtaken } from './en/overtaken';
import { payments } from './en/payments';
import { plans } from './en/plans';
import { promises } from './en/promises';
import { readiness } from './en/readiness';
import { relation } from './en/relation';
import { search } from './en/search';
import { terms } from './en/terms';
import { timeline } from './en/timeline';
import { tone } from './en/tone';
import { treatment } from './en/treatment';
import { worklist } from './en/worklist';
import type { esLater } from './es-later';
import type { Texts } from './texts';

export const enLater = {
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
