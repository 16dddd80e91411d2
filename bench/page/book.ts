import { bookVersion } from '@/lib/domain/book-version';
import type { LogEntry } from '@/lib/domain/contact-log';
import { shippedBook } from '@/lib/domain/policy-book';
import type { StoredContact, StoredCustomer, StoredInvoice } from '@/lib/ledger/database';
import type { Standing } from '@/lib/ledger/local-rows';

export const benchDay = '2026-11-24';

const shippedVersion = bookVersion(shippedBook);

const stamp = {
  v: 1,
  createdAt: '2026-01-02T15:00:00.000Z',
  createdBy: 'bench',
  updatedAt: '2026-01-02T15:00:00.000Z',
  voided: null,
};

/** Spreads ids over the key space as real ids do, so that no index is filled in order. */
export function idOf(kind: string, n: number): string {
  return `${((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0')}-${kind}-${n}`;
}

export function domainOf(n: number): string {
  return `cliente${n}.example`;
}

export function addressOf(n: number): string {
  return `pagos${n}@${domainOf(n)}`;
}

export function customerRow(n: number): StoredCustomer {
  const name = `Comercial Número ${n}, S.A. de C.V.`;
  return {
    ...stamp,
    id: idOf('c', n),
    name,
    taxId: `CNU${String(n).padStart(9, '0')}`,
    country: 'MX',
    timeZone: null,
    language: 'es',
    formOfAddress: 'usted',
    consumer: null,
    owner: null,
    notes: null,
    terms: 30,
    situation: null,
    segmentOverride: null,
    paymentPolicy: null,
    pausedUntil: null,
    blocked: false,
    policyId: null,
    mergedInto: null,
    source: 'bench',
    sourceId: String(n),
    words: ['comercial', 'numero', String(n)],
  };
}

export function contactRow(n: number): StoredContact {
  return {
    ...stamp,
    id: idOf('k', n),
    customerId: idOf('c', n),
    kind: 'email',
    value: addressOf(n),
    matchKey: addressOf(n),
    domain: domainOf(n),
    name: 'Cuentas por pagar',
    role: null,
    language: null,
    formOfAddress: null,
  };
}

/** Two of five invoices are open, as in a book with some history. */
export function invoiceRow(n: number, customers: number): StoredInvoice {
  const isOpen = n % 5 < 2 ? 1 : 0;
  const minor = 10_000 + ((n * 7919) % 9_000_000);
  const month = String((n % 9) + 2).padStart(2, '0');
  return {
    ...stamp,
    id: idOf('i', n),
    customerId: idOf('c', n % customers),
    type: 'invoice',
    series: 'F',
    number: String(n),
    instalment: null,
    issuedOn: `2026-${month}-01`,
    dueOn: `2026-${month}-28`,
    total: { minor, currency: 'MXN' },
    concept: null,
    orderRef: null,
    link: null,
    source: 'bench',
    sourceId: String(n),
    cancelled: false,
    isOpen,
    openMinor: isOpen ? minor : 0,
    numberKeys: [String(n)],
  };
}

export function logRow(n: number, customers: number): LogEntry {
  const at = new Date(Date.UTC(2026, 0, 1) + (n % 25_000_000) * 1000).toISOString();
  const text =
    'Llamada con la contadora: pide copia de la factura y confirma que el pago entra en la corrida del viernes.';
  return {
    ...stamp,
    id: idOf('l', n),
    customerId: idOf('c', n % customers),
    contactId: null,
    on: at.slice(0, 10),
    at,
    direction: 'out',
    channel: 'call',
    evidence: 'logged',
    rung: null,
    stage: null,
    invoiceIds: [],
    outcome: 'answered',
    reason: null,
    text,
    messageKey: null,
    voids: null,
  };
}

export function standingRow(n: number): Standing {
  const isToday = n % 3 === 0;
  return {
    id: idOf('c', n),
    day: benchDay,
    policyVersion: shippedVersion,
    policyId: 'kind-standard',
    step: { what: isToday ? 'write' : 'wait', channel: isToday ? 'mail' : null, stage: null, letter: null, rung: null },
    behaviour: 'with-reminder',
    amountClass: 'C',
    isRelationshipSized: false,
    owner: null,
    bucket: isToday ? 'rung-due' : null,
    rankKey: isToday ? `5:${String((n * 7919) % 1_000_000).padStart(9, '0')}` : null,
    waitKey: isToday ? null : `2026-12-${String((n % 28) + 1).padStart(2, '0')}:${n}`,
    reasons: [],
    earliest: null,
    overdue: [{ minor: 1000 * n, currency: 'MXN' }],
    oldestDaysLate: n % 90,
    overdueWithoutNextStep: 0,
  };
}
