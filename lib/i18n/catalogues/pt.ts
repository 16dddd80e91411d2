import type { es } from './es';
import { bar } from './pt/bar';
import { calls } from './pt/calls';
import { card } from './pt/card';
import { common } from './pt/common';
import { customer } from './pt/customer';
import { disputes } from './pt/disputes';
import { evidence } from './pt/evidence';
import { facts } from './pt/facts';
import { failure } from './pt/failure';
import { followUps } from './pt/follow-ups';
import { form } from './pt/form';
import { frame } from './pt/frame';
import { invoices } from './pt/invoices';
import { keys } from './pt/keys';
import { letter } from './pt/letter';
import { live } from './pt/live';
import { money } from './pt/money';
import { next } from './pt/next';
import { notes } from './pt/notes';
import { notice } from './pt/notice';
import { pane } from './pt/pane';
import { payments } from './pt/payments';
import { promises } from './pt/promises';
import { reasons } from './pt/reasons';
import { running } from './pt/running';
import { saved } from './pt/saved';
import { search } from './pt/search';
import { storage } from './pt/storage';
import { timeline } from './pt/timeline';
import { treatment } from './pt/treatment';
import { worklist } from './pt/worklist';
import type { Texts } from './texts';

export const pt = {
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
} as const satisfies Texts<typeof es>;
