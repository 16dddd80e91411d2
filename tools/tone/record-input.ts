import type { FormOfAddress } from '@/lib/domain/customer';
import type { PromiseState } from '@/lib/domain/promise';
import { fold } from '@/lib/text/fold';
import type { ToneFacts } from '@/lib/tone/tone-facts';

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMoney: Check = (value) => isFields(value) && Number.isSafeInteger(value.minor) && isText(value.currency);
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

/** What a row must have, and how to say so: without it no rule can hold the letter against that row. */
const needed: Readonly<Record<string, Readonly<Record<string, readonly [Check, string]>>>> = {
  contacts: { value: [isText, 'an address'] },
  invoices: { id: [isText, 'a text'], total: [isMoney, '{ minor, currency }'] },
  balances: { invoiceId: [isText, 'a text'], open: [isMoney, '{ minor, currency }'] },
  payments: { amount: [isMoney, '{ minor, currency }'], paidOn: [isText, 'YYYY-MM-DD'] },
  promises: {
    promised: [(value) => isFields(value) && isText(value.date) && isMoney(value.amount), '{ date, amount }'],
  },
  disputes: { invoiceIds: [isTexts, 'a list of ids'] },
  plans: {
    schedule: [
      (value) => Array.isArray(value) && value.every((part) => isFields(part) && isText(part.dueOn)),
      '[{ n, dueOn, amount }]',
    ],
  },
};

/** Forms of address as the record names them, and as people of three languages do. */
const forms: Readonly<Record<string, FormOfAddress>> = {
  usted: 'usted',
  formal: 'usted',
  'o senhor': 'usted',
  'a senhora': 'usted',
  tu: 'tú',
  informal: 'tú',
  voce: 'tú',
  vos: 'vos',
  vosotros: 'vosotros',
  neutral: 'neutral',
};

const states: Readonly<Record<string, PromiseState>> = {
  open: 'open',
  kept: 'kept',
  'partially-kept': 'partially-kept',
  partial: 'partially-kept',
  partly: 'partially-kept',
  broken: 'broken',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
  cancelled: 'withdrawn',
};

/**
 * The record beside a letter: absent tables are empty, as in a backup, and absent fields unknown.
 * @throws Error naming the field and what should stand there
 */
export function recordFacts(record: unknown): ToneFacts {
  if (!isFields(record)) throw new Error('record: an object');
  if (!isText(record.today)) throw new Error('record.today: YYYY-MM-DD');
  const company = fieldsOf(record, 'company');
  const customer = fieldsOf(record, 'customer');
  const recipients = fieldsOf(record, 'recipients');
  const facts = {
    ...record,
    company: { ...company, name: company?.name ?? null },
    customer: { ...customer, name: customer?.name ?? '', ...formIn(customer) },
    contacts: rowsOf(record, 'contacts').map((row) => ({ ...row, ...formIn(row) })),
    invoices: rowsOf(record, 'invoices').map((row) => ({ ...row, number: row.number ?? null })),
    balances: rowsOf(record, 'balances'),
    payments: rowsOf(record, 'payments'),
    promises: rowsOf(record, 'promises').map((row, at) => ({ ...row, state: stateOf(row.state, at) })),
    disputes: rowsOf(record, 'disputes').map((row) => ({ ...row, open: row.open !== false })),
    plans: rowsOf(record, 'plans'),
    recipients: recipients && { to: textsOf(recipients, 'to'), cc: textsOf(recipients, 'cc') },
  };
  return facts as unknown as ToneFacts;
}

function fieldsOf(record: Fields, name: string): Fields | null {
  const value = record[name] ?? null;
  if (value !== null && !isFields(value)) throw new Error(`record.${name}: an object`);
  return value;
}

function rowsOf(record: Fields, table: string): Fields[] {
  const rows = record[table] ?? [];
  if (!Array.isArray(rows)) throw new Error(`record.${table}: a list`);
  for (const [at, row] of rows.entries())
    for (const [field, [check, meant]] of Object.entries(needed[table] ?? {}))
      if (!isFields(row) || !check(row[field])) throw new Error(`record.${table}[${at}].${field}: ${meant}`);
  return rows as Fields[];
}

/** One that nobody knows is none: then no form of address is asked for. */
function formIn(row: Fields | null): { formOfAddress: FormOfAddress | null } {
  const said = row?.formOfAddress;
  return { formOfAddress: typeof said === 'string' ? (forms[fold(said.trim())] ?? null) : null };
}

function stateOf(said: unknown, at: number): PromiseState {
  const state = typeof said === 'string' ? states[said.toLowerCase().replaceAll(/[\s_]/g, '-')] : 'open';
  if (state === undefined)
    throw new Error(`record.promises[${at}].state: ${[...new Set(Object.values(states))].join(' | ')}`);
  return state;
}

function textsOf(recipients: Fields, name: string): readonly string[] {
  const value = recipients[name] ?? [];
  if (!isTexts(value)) throw new Error(`record.recipients.${name}: a list of addresses`);
  return value as readonly string[];
}
