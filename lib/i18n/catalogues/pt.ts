import type { es } from './es';
import { bar } from './pt/bar';
import { common } from './pt/common';
import { customer } from './pt/customer';
import { disputes } from './pt/disputes';
import { evidence } from './pt/evidence';
import { failure } from './pt/failure';
import { form } from './pt/form';
import { followUps } from './pt/follow-ups';
import { frame } from './pt/frame';
import { invoices } from './pt/invoices';
import { keys } from './pt/keys';
import { live } from './pt/live';
import { money } from './pt/money';
import { next } from './pt/next';
import { reasons } from './pt/reasons';
import { running } from './pt/running';
import { saved } from './pt/saved';
import { storage } from './pt/storage';
import type { Texts } from './texts';

export const pt = {
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
