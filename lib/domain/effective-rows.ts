import type { Row } from './row';

type Voiding = Row & { voids: string | null };

/**
 * The rows of an append-only table that still count: not taken back themselves, and not rows whose only purpose is to
 * take another back. A void can be voided, which makes the first row count again (reference: records §3).
 */
export function effectiveRows<T extends Voiding>(rows: readonly T[]): T[] {
  const voiders = new Map<string, T[]>();
  for (const row of rows) {
    if (row.voids !== null) voiders.set(row.voids, [...(voiders.get(row.voids) ?? []), row]);
  }
  if (voiders.size === 0) return rows.filter((row) => row.voided === null);
  // Rows come from merged files of several devices: `seen` keeps a ring of voids from running for ever.
  const stands = (row: T, seen: readonly string[]): boolean =>
    row.voided === null &&
    !(voiders.get(row.id) ?? []).some((voider) => !seen.includes(voider.id) && stands(voider, [...seen, row.id]));
  return rows.filter((row) => row.voids === null && stands(row, []));
}
