import type { es } from './es';
import { bar } from './en/bar';
import { common } from './en/common';
import { customer } from './en/customer';
import { disputes } from './en/disputes';
import { evidence } from './en/evidence';
import { failure } from './en/failure';
import { form } from './en/form';
import { followUps } from './en/follow-ups';
import { frame } from './en/frame';
import { invoices } from './en/invoices';
import { keys } from './en/keys';
import { live } from './en/live';
import { money } from './en/money';
import { next } from './en/next';
import { reasons } from './en/reasons';
import { running } from './en/running';
import { saved } from './en/saved';
import { storage } from './en/storage';
import type { Texts } from './texts';

export const en = {
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
} as const satisfies Texts<typeof es>;
