import type { Calendar } from '@/lib/domain/calendar';
import type { AddressLink, Contact } from '@/lib/domain/contact';
import type { Consent, LogEntry } from '@/lib/domain/contact-log';
import type { Customer } from '@/lib/domain/customer';
import type { CustomerFile } from '@/lib/domain/customer-file';
import type { DisputeEvent } from '@/lib/domain/dispute';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import type { Invoice } from '@/lib/domain/invoice';
import type { Money } from '@/lib/domain/money';
import type { BalanceReport, Payment } from '@/lib/domain/payment';
import type { PaymentPromise } from '@/lib/domain/promise';
import type { Row } from '@/lib/domain/row';

/** The day of the tests unless they say another: Tuesday 24 November 2026. */
export const day = '2026-11-24';

/** The company's working time in the tests: Monday to Friday, Mexico City, two holidays near the day. */
export const calendar: Calendar = {
  timeZone: 'America/Mexico_City',
  weekend: [6, 7],
  holidays: ['2026-11-16', '2026-12-25'],
  from: '09:00',
  to: '18:00',
};

/** The common fields of a row; `id` is the only one that tests care about. */
export function aRow(id: string): Row {
  const at = '2026-11-01T15:00:00.000Z';
  return { id, v: 1, createdAt: at, createdBy: 'ana@taller.example', updatedAt: at, voided: null };
}

export function mxn(minor: number): Money {
  return { minor, currency: 'MXN' };
}

export function aCustomer(changes: Partial<Customer> = {}): Customer {
  return {
    ...aRow('customer'),
    name: 'Papelería Los Sauces, S.A. de C.V.',
    taxId: null,
    country: 'MX',
    timeZone: null,
    language: 'es',
    formOfAddress: 'usted',
    consumer: null,
    owner: null,
    notes: null,
    terms: null,
    situation: null,
    segmentOverride: null,
    paymentPolicy: null,
    pausedUntil: null,
    blocked: false,
    policyId: null,
    mergedInto: null,
    source: null,
    sourceId: null,
    ...changes,
  };
}

export function aContact(changes: Partial<Contact> = {}): Contact {
  return {
    ...aRow('contact'),
    customerId: 'customer',
    kind: 'email',
    value: 'lucia@lossauces.example',
    name: 'Lucía Ferrer',
    role: null,
    language: null,
    formOfAddress: null,
    ...changes,
  };
}

export function anAddressLink(changes: Partial<AddressLink> = {}): AddressLink {
  return { ...aRow('link'), address: 'despacho@contable.example', customerId: 'customer', ...changes };
}

/** An invoice of 1,000.00 MXN, due on 24 October 2026. */
export function anInvoice(changes: Partial<Invoice> = {}): Invoice {
  return {
    ...aRow('invoice'),
    customerId: 'customer',
    type: 'invoice',
    series: 'F',
    number: '2071',
    instalment: null,
    issuedOn: '2026-09-24',
    dueOn: '2026-10-24',
    total: mxn(100_000),
    concept: null,
    orderRef: null,
    link: null,
    source: 'hand',
    sourceId: null,
    cancelled: false,
    ...changes,
  };
}

export function aPayment(changes: Partial<Payment> = {}): Payment {
  return {
    ...aRow('payment'),
    customerId: 'customer',
    invoiceId: 'invoice',
    amount: mxn(100_000),
    paidOn: '2026-11-20',
    method: null,
    reference: null,
    creditNoteId: null,
    source: 'hand',
    voids: null,
    ...changes,
  };
}

export function aBalanceReport(changes: Partial<BalanceReport> = {}): BalanceReport {
  return {
    ...aRow('report'),
    customerId: 'customer',
    invoiceId: 'invoice',
    asOf: '2026-11-20',
    open: mxn(100_000),
    source: 'list',
    ...changes,
  };
}

/** A promise of 1,000.00 MXN for Friday 27 November 2026 with two working days of grace. */
export function aPromise(changes: Partial<PaymentPromise> = {}): PaymentPromise {
  const row = aRow('promise');
  return {
    ...row,
    createdAt: '2026-11-23T15:00:00.000Z',
    customerId: 'customer',
    invoiceIds: ['invoice'],
    promised: { date: '2026-11-27', amount: mxn(100_000) },
    batch: changes.id ?? row.id,
    toleranceDays: 2,
    channel: 'mail',
    note: null,
    replaces: null,
    withdraws: null,
    voids: null,
    ...changes,
  };
}

const untold = { code: null, owner: null, dueOn: null, text: null, voids: null } as const;

export function aDisputeEvent(changes: Partial<DisputeEvent> = {}): DisputeEvent {
  return {
    ...aRow('dispute-event'),
    disputeId: 'dispute',
    customerId: 'customer',
    invoiceIds: ['invoice'],
    what: 'opened',
    ...untold,
    ...changes,
  };
}

export function aPlan(changes: Partial<InstalmentPlan> = {}): InstalmentPlan {
  return {
    ...aRow('plan'),
    customerId: 'customer',
    invoiceIds: ['invoice'],
    schedule: [
      { n: 1, dueOn: '2026-11-20', amount: mxn(50_000) },
      { n: 2, dueOn: '2026-12-20', amount: mxn(50_000) },
    ],
    acceptedOn: '2026-11-10',
    acceptedBy: null,
    endedOn: null,
    endReason: null,
    replaces: null,
    ...changes,
  };
}

export function aFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    ...aRow('follow-up'),
    customerId: 'customer',
    dueOn: day,
    at: null,
    about: null,
    promiseId: null,
    invoiceId: null,
    rung: null,
    doneAt: null,
    skipped: null,
    calendar: { state: 'none' },
    ...changes,
  };
}

const silent = { outcome: null, reason: null, text: null, messageKey: null, voids: null } as const;

/** A written reminder that left on 1 November 2026. */
export function aLogEntry(changes: Partial<LogEntry> = {}): LogEntry {
  const on = changes.on ?? '2026-11-01';
  return {
    ...aRow('log'),
    customerId: 'customer',
    contactId: null,
    on,
    at: `${on}T16:00:00.000Z`,
    direction: 'out',
    channel: 'mail',
    evidence: 'confirmed',
    rung: null,
    stage: null,
    invoiceIds: ['invoice'],
    ...silent,
    ...changes,
  };
}

export function aConsent(changes: Partial<Consent> = {}): Consent {
  const said = {
    channel: 'mail',
    state: 'blocked',
    at: '2026-11-01T15:00:00.000Z',
    proof: null,
    answers: null,
  } as const;
  return { ...aRow('consent'), customerId: 'customer', contactId: null, ...said, ...changes };
}

/** A customer's file with nothing in it but the customer. */
export function aCustomerFile(changes: Partial<CustomerFile> = {}): CustomerFile {
  return {
    customer: aCustomer(),
    contacts: [],
    invoices: [],
    payments: [],
    balanceReports: [],
    promises: [],
    disputeEvents: [],
    plans: [],
    followUps: [],
    log: [],
    consents: [],
    amountClass: null,
    ...changes,
  };
}
