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

export const localTables = [
  'importRuns',
  'importImages',
  'importCustomers',
  'drafts',
  'standings',
  'acts',
  'viewState',
  'foreignRows',
] as const;

export type AppendOnlyTable = (typeof appendOnlyTables)[number];
export type MutableTable = (typeof mutableTables)[number];
export type LocalTable = (typeof localTables)[number];
/** What a backup holds and two ledgers share. */
export type SharedTable = AppendOnlyTable | MutableTable;
export type TableName = SharedTable | LocalTable;

export const sharedTables: readonly SharedTable[] = [...appendOnlyTables, ...mutableTables];

export function isAppendOnly(table: string): table is AppendOnlyTable {
  return (appendOnlyTables as readonly string[]).includes(table);
}

export function isMutable(table: string): table is MutableTable {
  return (mutableTables as readonly string[]).includes(table);
}

/** Columns that one function rebuilds from the facts: stored for speed, left out of backups. */
export const derivedColumns: Partial<Record<TableName, readonly string[]>> = {
  customers: ['words'],
  contacts: ['matchKey', 'domain'],
  invoices: ['isOpen', 'openMinor', 'numberKeys'],
  followUps: ['openOn'],
};

/** Every table but those of the import, which an act of a person never touches and so never waits for. */
export const tablesOfActs: readonly TableName[] = [
  ...sharedTables,
  'importCustomers',
  'drafts',
  'standings',
  'acts',
  'viewState',
];

/** Tables whose rows belong to one customer by `customerId`. */
export const tablesOfCustomer = [
  'contacts',
  'addressLinks',
  'invoices',
  'payments',
  'balanceReports',
  'promises',
  'disputeEvents',
  'plans',
  'followUps',
  'log',
  'consents',
  'incentives',
] as const satisfies readonly SharedTable[];

/**
 * How many acts this device remembers, for undo and to tell how many customers a day were attended to: some days of a
 * clerk who attends to three hundred.
 */
export const actsKept = 1_000;
