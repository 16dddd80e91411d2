import type { AnyRow } from '@/lib/ledger/rows';
import type { Facts, Pen } from './pen';

/** Append-only tables whose rows can be taken back by a row that `voids` them. */
export const voidableTables = ['payments', 'promises', 'disputeEvents', 'log', 'incentives'] as const;

export type VoidableTable = (typeof voidableTables)[number];

/** Takes an append-only row back with one that voids it; voiding a void makes the first row count again. */
export async function voidRow(pen: Pen, table: VoidableTable, row: { id: string }): Promise<void> {
  const { id, v: _v, createdAt: _at, createdBy: _by, updatedAt: _changed, voided: _voided, ...facts } = row as AnyRow;
  await pen.add(table, { ...facts, voids: id } as unknown as Facts<VoidableTable>);
}
