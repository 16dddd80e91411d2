import type { ReadResult } from './read-result';

/** What the command prints: exactly the keys that were promised, in their order, and nothing of what the screen needs. */
export function contractOf(result: ReadResult): object {
  const { encoding, delimiter, sheet, asOf } = result.source;
  return {
    layout: result.layout,
    source: { encoding, delimiter, sheet, asOf },
    columns: result.columns.map(({ heading, field, dateOrder, decimal, decidedBy }) => ({
      heading,
      field,
      dateOrder,
      decimal,
      decidedBy,
    })),
    rows: result.rows.map(({ row, customer: { name, taxId, emails }, ...document }) => ({
      row,
      customer: { name, taxId, emails },
      number: document.number,
      kind: document.kind,
      issuedOn: document.issuedOn,
      dueOn: document.dueOn,
      currency: document.currency,
      total: document.total,
      open: document.open,
    })),
    skipped: result.skipped.map(({ row, code }) => ({ row, code })),
    problems: result.problems.map(({ row, column, code }) => ({ row, column, code })),
    totals: result.totals,
  };
}
