import { bar } from './es/bar';
import { common } from './es/common';
import { customer } from './es/customer';
import { disputes } from './es/disputes';
import { evidence } from './es/evidence';
import { failure } from './es/failure';
import { form } from './es/form';
import { followUps } from './es/follow-ups';
import { frame } from './es/frame';
import { invoices } from './es/invoices';
import { keys } from './es/keys';
import { live } from './es/live';
import { money } from './es/money';
import { next } from './es/next';
import { reasons } from './es/reasons';
import { running } from './es/running';
import { saved } from './es/saved';
import { storage } from './es/storage';

/**
 * Interface words in Spanish, the source of keys; one file per screen, spread in here: what stands on the sidebar's first
 * panel. Forms and further pages have `es-later`, the wide page has `es-desk`.
 */
export const es = {
  bar,
  common,
  customer,
  disputes,
  evidence,
  failure,
  form,
  followUps,
  frame,
  invoices,
  keys,
  live,
  money,
  next,
  reasons,
  running,
  saved,
  storage,
} as const;
