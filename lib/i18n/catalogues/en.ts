import type { es } from './es';
import { bar } from './en/bar';
import { calls } from './en/calls';
import { card } from './en/card';
import { common } from './en/common';
import { customer } from './en/customer';
import { disputes } from './en/disputes';
import { evidence } from './en/evidence';
import { facts } from './en/facts';
import { failure } from './en/failure';
import { followUps } from './en/follow-ups';
import { form } from './en/form';
import { frame } from './en/frame';
import { invoices } from './en/invoices';
import { keys } from './en/keys';
import { letter } from './en/letter';
import { live } from './en/live';
import { money } from './en/money';
import { next } from './en/next';
import { notes } from './en/notes';
import { notice } from './en/notice';
import { pane } from './en/pane';
import { payments } from './en/payments';
import { promises } from './en/promises';
import { reasons } from './en/reasons';
import { running } from './en/running';
import { saved } from './en/saved';
import { search } from './en/search';
import { storage } from './en/storage';
import { timeline } from './en/timeline';
import { treatment } from './en/treatment';
import { worklist } from './en/worklist';
import type { Texts } from './texts';

export const en = {
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
