import { cellText, type GridRow } from './cell';
import { deepestHeader, headerOf } from './find-header';
import { signatureOf } from './mapped-header';
import { openFile } from './open-file';
import type { ReadOptions } from './read-result';
import { isRefusal } from './refusal';

/** A list whose headings say nothing to us: what a person needs to see to give its columns their meanings. */
export type UnknownTable = {
  signature: string;
  sheet: string | null;
  columns: readonly { heading: string; samples: readonly string[] }[];
};

const samplesShown = 3;

/**
 * The widest row of words with something below it, as the likely header of a list that was refused as `no-table`. Null
 * when the file holds no such row. @throws nothing: what cannot be opened has no table.
 */
export async function unknownTable(bytes: Uint8Array, options: ReadOptions): Promise<UnknownTable | null> {
  const file = await openFile(bytes, options);
  if (isRefusal(file)) return null;
  const tables = file.grids
    .filter(({ sheet }) => options.sheet === undefined || sheet === options.sheet)
    .flatMap(({ rows, sheet }) => tableOf(rows, sheet) ?? []);
  return tables.toSorted((a, b) => b.columns.length - a.columns.length)[0] ?? null;
}

function tableOf(rows: readonly GridRow[], sheet: string | null): UnknownTable | null {
  const near = rows.slice(0, deepestHeader);
  const widths = near.map(({ cells }, at) => (at < rows.length - 1 ? wordsIn(cells.map(cellText)) : 0));
  const widest = Math.max(0, ...widths);
  if (widest < 2) return null;
  const at = widths.indexOf(widest);
  const header = headerOf(at, 1, (near[at]?.cells ?? []).map(cellText));
  const below = rows.slice(at + 1, at + 1 + deepestHeader);
  const columns = header.headings.map((heading, column) => {
    const told = below.map(({ cells }) => cellText(cells[column])).filter((text) => text !== '');
    return { heading, samples: [...new Set(told)].slice(0, samplesShown) };
  });
  return { signature: signatureOf(header), sheet, columns };
}

/** Cells that could be headings: words, not figures. */
function wordsIn(texts: readonly string[]): number {
  return texts.filter((text) => /\p{L}{2}/u.test(text)).length;
}
