import { agreements } from './en/agreements';
import { calls } from './en/calls';
import { card } from './en/card';
import { channels } from './en/channels';
import { clues } from './en/clues';
import { commonLater } from './en/common-later';
import { complaints } from './en/complaints';
import { compose } from './en/compose';
import { customerLater } from './en/customer-later';
import { disputesLater } from './en/disputes-later';
import { entry } from './en/entry';
import { facts } from './en/facts';
import { failureLater } from './en/failure-later';
import { fees } from './en/fees';
import { followUpsLater } from './en/follow-ups-later';
import { formLater } from './en/form-later';
import { incentives } from './en/incentives';
import { invoicesLater } from './en/invoices-later';
import { keysLater } from './en/keys-later';
import { letter } from './en/letter';
import { notes } from './en/notes';
import { notice } from './en/notice';
import { overtaken } from './en/overtaken';
import { pane } from './en/pane';
import { payments } from './en/payments';
import { plans } from './en/plans';
import { promises } from './en/promises';
import { readiness } from './en/readiness';
import { relation } from './en/relation';
import { said } from './en/said';
import { savedLater } from './en/saved-later';
import { search } from './en/search';
import { storageLater } from './en/storage-later';
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
