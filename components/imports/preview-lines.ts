import type { ReadDocument, ReadResult, SkipCode } from '@/lib/imports/read-result';

/** What a cell of the preview is about, so that the one in doubt can be marked. */
export type PreviewCell = 'customer' | 'number' | 'issuedOn' | 'dueOn' | 'open';

/** One line of the file as it will stand; `marks` holds the cells in doubt with what is written there. */
export type PreviewLine = {
  key: string;
  row: number;
  document: ReadDocument | null;
  marks: Readonly<Partial<Record<PreviewCell, string>>>;
  skip: { code: SkipCode; of: number | null } | null;
};

export type PreviewLines = Record<'doubts' | 'all' | 'skipped', readonly PreviewLine[]>;

/** The lines by what became of them; a line with several doubts stands once, with all its cells marked. */
export function previewLines(original: ReadResult, settled: ReadResult): PreviewLines {
  const doubts = new Map<number, PreviewLine>();
  for (const { row, column, code, raw, document } of settled.problems) {
    if (row === null) continue;
    const line = doubts.get(row) ?? { key: `${row}`, row, document, marks: {}, skip: null };
    const cell = cellOf(original, column, code);
    doubts.set(row, { ...line, marks: cell ? { ...line.marks, [cell]: raw ?? '' } : line.marks });
  }
  const documents = settled.rows.map((document): PreviewLine => lineOf(document));
  const all = [...documents, ...doubts.values()].toSorted((a, b) => a.row - b.row);
  const skipped = settled.skipped.map(({ row, code, of }): PreviewLine => ({
    key: `${row} ${code}`,
    row,
    document: null,
    marks: {},
    skip: { code, of },
  }));
  return { doubts: [...doubts.values()], all, skipped };
}

function lineOf(document: ReadDocument): PreviewLine {
  return { key: `${document.row}`, row: document.row, document, marks: {}, skip: null };
}

function cellOf({ columns }: ReadResult, column: string | null, code: string): PreviewCell | null {
  if (code === 'number-repeated') return 'number';
  if (code === 'customer-missing') return 'customer';
  if (code.startsWith('amount-')) return 'open';
  const field = columns.find(({ heading }) => heading === column)?.field;
  return field === 'issuedOn' || field === 'dueOn' ? field : null;
}
