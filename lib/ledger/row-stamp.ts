import type { Draft, Instant, Row } from '@/lib/domain/row';

/** The version of a row's shape that this code writes. */
const rowVersion = 1;

/** Who writes a row and when; for imported facts the source and the source's own time. */
export type Stamp = { id: string; at: Instant; by: string };

/** Completes a draft with the fields that every record carries (reference: records §1). */
export function stampRow<T extends Row>(draft: Draft<T>, { id, at, by }: Stamp): T {
  const common: Row = { id, v: rowVersion, createdAt: at, createdBy: by, updatedAt: at, voided: null };
  return { ...draft, ...common } as T;
}
