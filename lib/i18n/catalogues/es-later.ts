import { agreements } from './es/agreements';
import { calls } from './es/calls';
import { card } from './es/card';
import { channels } from './es/channels';
import { clues } from './es/clues';
import { commonLater } from './es/common-later';
import { complaints } from './es/complaints';
import { compose } from './es/compose';
import { customerLater } from './es/customer-later';
import { disputesLater } from './es/disputes-later';
import { entry } from './es/entry';
import { facts } from './es/facts';
import { failureLater } from './es/failure-later';
import { fees } from './es/fees';
import { followUpsLater } from './es/follow-ups-later';
import { formLater } from './es/form-later';
import { incentives } from './es/incentives';
import { invoicesLater } from './es/invoices-later';
import { keysLater } from './es/keys-later';
import { letter } from './es/letter';
import { notes } from './es/notes';
import { notice } from './es/notice';
import { overtaken } from './es/overtaken';
import { pane } from './es/pane';
import { payments } from './es/payments';
import { plans } from './es/plans';
import { promises } from './es/promises';
import { readiness } from './es/readiness';
import { relation } from './es/relation';
import { said } from './es/said';
import { savedLater } from './es/saved-later';
import { search } from './es/search';
import { storageLater } from './es/storage-later';
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
  common: commonLater,
  complaints,
  compose,
  customer: customerLater,
  disputes: disputesLater,
  entry,
  facts,
  failure: failureLater,
  fees,
  followUps: followUpsLater,
  form: formLater,
  incentives,
  invoices: invoicesLater,
  keys: keysLater,
  letter,
  notes,
  notice,
  overtaken,
  pane,
  payments,
  plans,
  promises,
  readiness,
  relation,
  said,
  saved: savedLater,
  search,
  storage: storageLater,
  terms,
  timeline,
  tone,
  treatment,
  worklist,
} as const;
