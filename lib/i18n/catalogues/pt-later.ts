import { agreements } from './pt/agreements';
import { calls } from './pt/calls';
import { card } from './pt/card';
import { channels } from './pt/channels';
import { clues } from './pt/clues';
import { commonLater } from './pt/common-later';
import { complaints } from './pt/complaints';
import { compose } from './pt/compose';
import { customerLater } from './pt/customer-later';
import { disputesLater } from './pt/disputes-later';
import { entry } from './pt/entry';
import { facts } from './pt/facts';
import { failureLater } from './pt/failure-later';
import { fees } from './pt/fees';
import { followUpsLater } from './pt/follow-ups-later';
import { formLater } from './pt/form-later';
import { incentives } from './pt/incentives';
import { invoicesLater } from './pt/invoices-later';
import { keysLater } from './pt/keys-later';
import { letter } from './pt/letter';
import { notes } from './pt/notes';
import { notice } from './pt/notice';
import { overtaken } from './pt/overtaken';
import { pane } from './pt/pane';
import { payments } from './pt/payments';
import { plans } from './pt/plans';
import { promises } from './pt/promises';
import { readiness } from './pt/readiness';
import { relation } from './pt/relation';
import { said } from './pt/said';
import { savedLater } from './pt/saved-later';
import { search } from './pt/search';
import { storageLater } from './pt/storage-later';
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
} as const satisfies Texts<typeof esLater>;
