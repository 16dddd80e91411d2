import type { DateOrder } from '@/lib/text/table-dates';
import type { DecimalMark } from '@/lib/text/table-numbers';

/**
 * What settled how a column is read: its own `values`; ISO days; cells that the workbook `typed`; the `heading`
 * (`dd/mm/aaaa`); the person's `option` or `remembered` choice; `terms` (due less issue is a usual term); `ages` (due
 * plus days late is one day); the `as-of` day of the title; a `sibling` column; the file's own `control` total; the
 * `currency` (no decimals exist in it); the product's `preset`.
 */
export type DecidedBy =
  | 'values'
  | 'iso'
  | 'typed'
  | 'heading'
  | 'option'
  | 'remembered'
  | 'terms'
  | 'ages'
  | 'as-of'
  | 'sibling'
  | 'control'
  | 'currency'
  | 'preset';

/** How one column is read. `undecidable`: it could be read two ways and nothing tells which. */
export type Decision<T> = { choice: T | null; decidedBy: DecidedBy | null; undecidable: boolean };

export type DateDecision = Decision<DateOrder>;
export type DecimalDecision = Decision<DecimalMark>;

export function decided<T>(choice: T | null, decidedBy: DecidedBy | null): Decision<T> {
  return { choice, decidedBy, undecidable: false };
}

export const undecided = { choice: null, decidedBy: null, undecidable: true } as const;

/** One side must outnumber the other by this much before contradicting cells count as mistakes. */
export const clearMajority = 4;
