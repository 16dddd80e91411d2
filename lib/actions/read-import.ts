import { readInvoices } from '@/lib/imports/read-invoices';
import type { ReadCustomer, ReadOptions, ReadResult } from '@/lib/imports/read-result';
import { unknownTable, type UnknownTable } from '@/lib/imports/unknown-table';

/** What a file told, with what the preview says about it as a whole. */
export type FileReading = {
  result: ReadResult;
  /** SHA-256 of the bytes, by which the same file is recognised. */
  hash: string;
  customers: number;
  /** Customers for whom the file brings no e-mail address. */
  withoutEmail: number;
  /** The columns of a list that we could not recognise, for a person to name; null otherwise. */
  unknown: UnknownTable | null;
};

/** Reads a file without touching a ledger. The rows' own cells stay behind: the preview needs them only where doubts name them. */
export async function readImport(bytes: Uint8Array, options: ReadOptions): Promise<FileReading> {
  const read = await readInvoices(bytes, options);
  const result = { ...read, rows: read.rows.map((document) => ({ ...document, cells: [] })) };
  const isUnknown = read.refused && read.problems.some(({ code }) => code === 'no-table');
  return {
    result,
    hash: await hashOf(bytes),
    ...countCustomers(result),
    unknown: isUnknown ? await unknownTable(bytes, options) : null,
  };
}

function countCustomers({ rows }: ReadResult): Pick<FileReading, 'customers' | 'withoutEmail'> {
  const hasEmail = new Map<string, boolean>();
  for (const { customer } of rows) {
    const key = keyOf(customer);
    hasEmail.set(key, hasEmail.get(key) === true || customer.emails.length > 0);
  }
  return { customers: hasEmail.size, withoutEmail: [...hasEmail.values()].filter((has) => !has).length };
}

function keyOf({ taxIdKey, sourceId, name }: ReadCustomer): string {
  return taxIdKey ?? sourceId ?? name.toLowerCase();
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
