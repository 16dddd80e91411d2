import { bar } from './es/bar';
import { calls } from './es/calls';
import { card } from './es/card';
import { common } from './es/common';
import { customer } from './es/customer';
import { disputes } from './es/disputes';
import { evidence } from './es/evidence';
import { facts } from './es/facts';
import { failure } from './es/failure';
import { followUps } from './es/follow-ups';
import { form } from './es/form';
import { frame } from './es/frame';
import { invoices } from './es/invoices';
import { keys } from './es/keys';
import { letter } from './es/letter';
import { live } from './es/live';
import { money } from './es/money';
import { next } from './es/next';
import { notes } from './es/notes';
import { notice } from './es/notice';
import { pane } from './es/pane';
import { payments } from './es/payments';
import { promises } from './es/promises';
import { reasons } from './es/reasons';
import { running } from './es/running';
import { saved } from './es/saved';
import { search } from './es/search';
import { storage } from './es/storage';
import { timeline } from './es/timeline';
import { treatment } from './es/treatment';
import { worklist } from './es/worklist';

/** Interface words in Spanish, the source of keys; one file per screen, spread in here; the wide page has `es-desk`. */
export const es = {
  bar,
  calls,
  card,
  common,
  customer,
  disputes,
  evidence,
  facts,
  failure,
  followUps,
  form,
  frame,
  invoices,
  keys,
  letter,
  live,
  money,
  next,
  notes,
  notice,
  pane,
  payments,
  promises,
  reasons,
  running,
  saved,
  search,
  storage,
  timeline,
  treatment,
  worklist,
} as const;
