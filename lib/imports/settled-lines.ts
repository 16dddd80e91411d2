import { cellText, type GridRow } from './cell';
import type { Merged } from './merge-lines';
import type { ReadProblem, SkipCode, SkippedLine } from './read-result';
import type { RowClass } from './row-class';

const skipCodes: Readonly<Partial<Record<RowClass, SkipCode>>> = {
  title: 'title',
  blank: 'blank',
  header: 'header',
  group: 'group',
  bucket: 'bucket',
  subtotal: 'subtotal',
  total: 'total',
  footer: 'footer',
};

/** Puts every line that is no document into exactly one list; further lines of a quoted record go with its first. */
export function settledLines(
  rows: readonly GridRow[],
  classes: readonly RowClass[],
  merged: Merged,
): { skipped: SkippedLine[]; problems: ReadProblem[] } {
  const skipped: SkippedLine[] = [...merged.skipped];
  const problems: ReadProblem[] = [...merged.problems];
  rows.forEach((row, at) => {
    const rowClass = classes[at] ?? 'unclear';
    const code = skipCodes[rowClass];
    if (code) skipped.push({ row: row.line, code, of: null });
    else if (rowClass === 'unclear') problems.push(notUnderstood(row));
    for (let line = row.line + 1; line < row.line + row.height; line += 1) {
      skipped.push({ row: line, code: code ?? 'line-of', of: code ? null : row.line });
    }
  });
  return { skipped: skipped.toSorted(byRow), problems: problems.toSorted(byRow) };
}

function notUnderstood({ line, cells }: GridRow): ReadProblem {
  const raw = cells.map(cellText).filter(Boolean).join(' | ');
  return { row: line, column: null, code: 'not-understood', raw, document: null };
}

function byRow(a: { row: number | null }, b: { row: number | null }): number {
  return (a.row ?? 0) - (b.row ?? 0);
}
