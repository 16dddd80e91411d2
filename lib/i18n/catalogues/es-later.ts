import { agreements } from './es/agreements';
import { calls } from './es/calls';
import { card } from './es/card';
import { channels } from './es/channels';
import { clues } from './es/clues';
import { complaints } from './es/complaints';
import { compose } from './es/compose';
import { entry } from './es/entry';
import { facts } from './es/facts';
import { fees } from './es/fees';
import { incentives } from './es/incentives';
import { letter } from './es/letter';
import { notes } from './es/notes';
import { notice } from './es/notice';
import { overtaken } from './es/overtaken';
import { payments } from './es/payments';
import { plans } from './es/plans';
import { promises } from './es/promises';
import { readiness } from './es/readiness';
import { relation } from './es/relation';
import { search } from './es/search';
import { terms } from './es/terms';
import { timeline } from './es/timeline';
import { tone } from './es/tone';
import { treatment } from './es/treatment';
import { worklist } from './es/worklist';

/** What the sidebar says besides its first panel: its lazy forms and pages wait for it. */
export const esLater = {
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
} as const;
