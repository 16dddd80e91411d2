import { channels, satisfactions, type Consent, type LogEntry } from './contact-log';
import { contactDuties, type Contact } from './contact';
import type { Customer } from './customer';
import type { DisputeEvent } from './dispute';
import type { FollowUp } from './follow-up';
import type { CustomerIncentive } from './incentive';
import type { InstalmentPlan } from './instalment-plan';
import type { Invoice } from './invoice';
import type { BalanceReport, Payment } from './payment';
import type { PaymentPromise } from './promise';
import {
  amount,
  day,
  flag,
  instant,
  isPlain,
  listOf,
  oneOf,
  orElse,
  orNull,
  shape,
  text,
  unsigned,
  whole,
} from './read-fields';
import type { Field } from './read-fields';
import { reminderStages } from './reminder-stage';
import type { Own } from './read-row';
import type { BehaviourSegment } from './segment';

const segments = [
  'punctual',
  'with-reminder',
  'slow',
  'chronic',
  'in-difficulty',
  'new',
] as const satisfies readonly BehaviourSegment[];

const note = orNull(text);
const said = { reason: orElse(text, ''), until: orNull(day) };
const owner = { customerId: orElse(text, '') };
const ids = listOf(text);
const untouched: Field<unknown> = (value) => value ?? null;

const customer: Own<Customer> = {
  name: orElse(text, ''),
  taxId: note,
  country: note,
  timeZone: note,
  language: orNull(oneOf(['es', 'en', 'pt'] as const)),
  formOfAddress: orNull(oneOf(['usted', 'tú', 'vos', 'vosotros', 'neutral'] as const)),
  consumer: orNull(flag),
  owner: note,
  notes: note,
  terms: orNull(whole),
  situation: orNull(shape({ tag: text, ...said })),
  segmentOverride: orNull(shape({ segment: oneOf(segments), ...said })),
  paymentPolicy: untouched as Field<Customer['paymentPolicy']>,
  pausedUntil: orNull(day),
  blocked: orElse(flag, false),
  policyId: note,
  mergedInto: note,
  source: note,
  sourceId: note,
  agreement: orNull(
    shape({
      reference: note,
      signedOn: orNull(day),
      terms: note,
      fileName: note,
      acknowledged: orNull(shape({ on: day, by: note, how: orElse(oneOf(channels), 'note') })),
    }),
  ),
  credit: orNull(shape({ prepayment: orElse(flag, false), limit: orNull(unsigned), since: orNull(day) })),
  preferredWay: note,
  // Nothing that is judged here follows from it.
  incentive: untouched as Field<CustomerIncentive | null>,
};

const contact: Own<Contact> = {
  ...owner,
  kind: oneOf(['email', 'phone'] as const),
  value: orElse(text, ''),
  name: note,
  role: note,
  language: customer.language,
  formOfAddress: customer.formOfAddress,
  duty: orNull(oneOf(contactDuties)),
};

const invoice: Own<Invoice> = {
  ...owner,
  type: orElse(oneOf(['invoice', 'debit-note', 'credit-note'] as const), 'invoice'),
  series: note,
  number: note,
  instalment: orNull(whole),
  issuedOn: orNull(day),
  dueOn: orNull(day),
  total: unsigned,
  concept: note,
  orderRef: note,
  link: note,
  source: orElse(text, 'case'),
  sourceId: note,
  cancelled: orElse(flag, false),
  policyId: note,
};

const payment: Own<Payment> = {
  ...owner,
  invoiceId: note,
  amount,
  paidOn: day,
  method: note,
  reference: note,
  creditNoteId: note,
  source: orElse(text, 'case'),
  voids: note,
};

const balanceReport: Own<BalanceReport> = {
  ...owner,
  invoiceId: text,
  asOf: day,
  open: amount,
  source: orElse(text, 'case'),
};

const promise: Own<PaymentPromise> = {
  ...owner,
  invoiceIds: ids,
  promised: shape({ date: day, amount: unsigned }),
  batch: orElse(text, ''),
  toleranceDays: orElse(whole, 2),
  channel: orElse(oneOf(channels), 'mail'),
  note,
  replaces: note,
  withdraws: note,
  voids: note,
};

const disputeEvent: Own<DisputeEvent> = {
  ...owner,
  disputeId: orElse(text, 'dispute'),
  invoiceIds: ids,
  what: orElse(oneOf(['opened', 'note', 'closed'] as const), 'opened'),
  code: note,
  owner: note,
  dueOn: orNull(day),
  text: note,
  voids: note,
  reputation: orNull(flag),
};

const plan: Own<InstalmentPlan> = {
  ...owner,
  invoiceIds: ids,
  schedule: listOf(shape({ n: orElse(whole, 0), dueOn: day, amount: unsigned })),
  acceptedOn: orNull(day),
  acceptedBy: note,
  endedOn: orNull(day),
  endReason: note,
  replaces: note,
  kind: orElse(oneOf(['instalments', 'extension'] as const), 'instalments'),
  offer: note,
  option: orNull(whole),
  acceptedVia: orNull(oneOf(channels)),
  reason: note,
};

const followUp: Own<FollowUp> = {
  ...owner,
  dueOn: day,
  at: note,
  about: note,
  promiseId: note,
  invoiceId: note,
  rung: note,
  doneAt: note,
  skipped: orNull(shape({ reason: orElse(text, '') })),
  calendar: (value) => (isPlain(value) ? (value as FollowUp['calendar']) : { state: 'none' }),
  disputeId: note,
  colleague: note,
  planId: note,
};

const logEntry: Own<LogEntry> = {
  ...owner,
  contactId: note,
  on: day,
  at: instant,
  direction: orElse(oneOf(['out', 'in', 'internal'] as const), 'out'),
  channel: orElse(oneOf(channels), 'mail'),
  evidence: orElse(oneOf(['seen', 'confirmed', 'logged'] as const), 'logged'),
  rung: note,
  stage: orNull(oneOf(reminderStages)),
  invoiceIds: ids,
  outcome: note,
  reason: note,
  text: note,
  messageKey: note,
  voids: note,
  policyId: note,
  satisfaction: orNull(oneOf(satisfactions)),
  followUpId: note,
  expectedOn: orNull(day),
  policyBefore: note,
  conditions: orNull(
    shape({ prepayment: orElse(flag, false), limit: orNull(unsigned), since: orNull(day), terms: orNull(whole) }),
  ),
};

const consent: Own<Consent> = {
  customerId: note,
  contactId: note,
  channel: orElse(oneOf(channels), 'mail'),
  state: oneOf(['blocked', 'allowed'] as const),
  at: orElse(instant, '2000-01-01T00:00:00.000Z'),
  proof: note,
  answers: note,
};

/** One reader for each table of a customer's file (reference: records §6). */
export const readers = {
  customer,
  contacts: contact,
  invoices: invoice,
  payments: payment,
  balanceReports: balanceReport,
  promises: promise,
  disputeEvents: disputeEvent,
  plans: plan,
  followUps: followUp,
  log: logEntry,
  consents: consent,
};
