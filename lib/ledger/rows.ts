import type { Table } from 'dexie';
import type { Instant, Row } from '@/lib/domain/row';
import type { Ledger } from './database';
import type { TableName } from './tables';

/** The row that a table stores. */
export type RowOf<Name extends TableName> =
  Ledger[Name] extends Table<infer Stored extends { id: string }, infer _Key, infer _Draft> ? Stored : never;

/**
 * When each field of a mutable row last changed, so that "latest wins" holds per field when two ledgers merge. Kept only
 * on rows that were changed; a field it does not name is as old as the row.
 */
export type FieldTimes = { fieldsAt?: Readonly<Record<string, Instant>> };

/** A shared row as plain fields: what a backup, a merge or an undo works on, whatever its table. */
export type AnyRow = Row & FieldTimes & Record<string, unknown>;
