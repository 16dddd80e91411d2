/**
 * The tables by kind (reference: records §3). Append-only rows are never changed after creation; mutable rows are changed
 * field by field; local tables are rebuilt or discarded freely and stay out of backups.
 */
export const appendOnlyTables = [
  'payments',
  'balanceReports',
  'promises',
  'disputeEvents',
  'log',
  'consents',
  'incentives',
  'erasures',
] as const;

export const mutableTables = [
  'customers',
  'contacts',
  'addressLinks',
  'invoices',
  'plans',
  'followUps',
  'policies',
  'templates',
  'settings',
] as const;

export const localTables = ['importRuns', 'importImages', 'drafts', 'standings', 'acts', 'viewState'] as const;

export type AppendOnlyTable = (typeof appendOnlyTables)[number];
export type MutableTable = (typeof mutableTables)[number];
export type LocalTable = (typeof localTables)[number];
export type TableName = AppendOnlyTable | MutableTable | LocalTable;

/** Columns that one function rebuilds from the facts: stored for speed, left out of backups. */
export const derivedColumns: Partial<Record<TableName, readonly string[]>> = {
  customers: ['words'],
  contacts: ['matchKey', 'domain'],
  invoices: ['isOpen', 'openMinor', 'numberKeys'],
  followUps: ['openOn'],
};
