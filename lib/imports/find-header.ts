import { cellText, looksLikeAmount, looksLikeDay, type Cell, type GridRow } from './cell';
import { profileColumns } from './column-profile';
import { normalizeHeading } from './heading';
import { namedFields, ownAmount } from './map-columns';
import { presetScore, type Preset } from './preset';
import { presets } from './presets/registry';

/** Where the header stands: its index among the rows, how many rows it takes, its headings as written and normalised. */
export type Header = { at: number; height: 1 | 2 | 3; headings: string[]; keys: string[]; preset: Preset | null };

/** Headers stand near the top; a preamble of more rows has not been met. */
export const deepestHeader = 80;

/** Fields without which a row of words is no header of receivables. */
const amounts = ['open', 'total', 'bucket', 'lineAmount', 'openCompany', 'totalCompany'] as const;

/**
 * Finds the header row, alone or split over two rows, by the product whose headings fit best, else by how many
 * meanings its words have. Null when no row of the first 80 names an amount and something else.
 */
export function findHeader(rows: readonly GridRow[]): Header | null {
  let best: { header: Header; score: number } | null = null;
  for (let at = 0; at < Math.min(rows.length, deepestHeader); at += 1) {
    for (const header of headersAt(rows, at)) {
      const score = scoreOf(header);
      if (score > (best?.score ?? 0)) best = { header, score };
    }
  }
  return best?.header ?? headerByContent(rows);
}

/** A header whose amount goes by a word of the writer's own: the one column of amounts below must be it. */
function headerByContent(rows: readonly GridRow[]): Header | null {
  for (let at = 0; at < Math.min(rows.length, deepestHeader); at += 1) {
    const [header] = headersAt(rows, at);
    const named = namedFields(header?.keys ?? []);
    const isDocument = named.has('number') || named.has('issuedOn') || named.has('dueOn');
    if (!header || !named.has('customer') || !isDocument) continue;
    const profiles = profileColumns(rows.slice(at + 1, at + 1 + deepestHeader), header.keys.length);
    if (ownAmount(header.keys, profiles) !== null) return header;
  }
  return null;
}

/** Whether these cells repeat the header; months at the end of headings and case are not looked at. */
export function repeatsHeader(cells: readonly Cell[], header: Header): boolean {
  const first = header.keys.findIndex((key) => key !== '');
  const second = header.keys.findIndex((key, column) => column > first && key !== '');
  if (!beginsLike(cells[first], header.headings[first]) || !beginsLike(cells[second], header.headings[second]))
    return false;
  const told = cells.map((cell, column) => [cell, column] as const).filter(([cell]) => cell !== '');
  const same = told.filter(([cell, column]) => normalizeHeading(cellText(cell)) === header.keys[column]).length;
  return same >= 2 && same >= told.length * 0.7;
}

/** A cheap look before the thorough one: nearly all rows are no headers. */
function beginsLike(cell: Cell | undefined, heading: string | undefined): boolean {
  return (
    typeof cell === 'string' && cell !== '' && cell.slice(0, 3).toLowerCase() === heading?.slice(0, 3).toLowerCase()
  );
}

function headersAt(rows: readonly GridRow[], at: number): Header[] {
  const cells = rows[at]?.cells ?? [];
  if (!canBeHeading(cells)) return [];
  const headers = [headerOf(at, 1, cells.map(cellText))];
  const parts = [cells];
  for (const height of [2, 3] as const) {
    const below = rows[at + height - 1]?.cells ?? [];
    if (!canBeHeading(below) || below.some((cell) => cell !== '' && looksLikeAmount(cell))) break;
    parts.push(below);
    headers.push(joinedHeader(at, height, parts));
  }
  return headers;
}

/** Headings over several rows: a cell of the upper rows may be part of the words below it, or a title over many columns. */
function joinedHeader(at: number, height: 2 | 3, parts: readonly (readonly Cell[])[]): Header {
  const width = Math.max(...parts.map((cells) => cells.length));
  const wordsOf = (column: number) => parts.map((cells) => cellText(cells[column])).filter(Boolean);
  const columns = Array.from({ length: width }, (_, column) => wordsOf(column));
  const header = headerOf(
    at,
    height,
    columns.map((words) => words.join(' ')),
  );
  if (header.preset) return header;
  const keys = header.keys.map((key, column) => {
    const words = columns[column] ?? [];
    const lower = words.map((_, from) => normalizeHeading(words.slice(from).join(' ')));
    const under = normalizeHeading(`${titleOver(parts, column)} ${words.join(' ')}`);
    return [...lower, under].find((one) => namedFields([one]).size > 0) ?? key;
  });
  return { ...header, keys };
}

/** The title of the uppermost row that reaches over a column from the left. */
function titleOver([upper = []]: readonly (readonly Cell[])[], column: number): string {
  for (let left = column - 1; left >= 0 && cellText(upper[column]) === ''; left -= 1) {
    const title = cellText(upper[left]);
    if (title !== '') return title;
  }
  return '';
}

/** The header that these cells would be, with the product whose headings fit best. */
export function headerOf(at: number, height: 1 | 2 | 3, headings: string[]): Header {
  const keys = headings.map(normalizeHeading);
  const fitting = presets
    .map((preset) => ({ preset, score: presetScore(preset, keys) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return { at, height, headings, keys, preset: fitting[0]?.preset ?? null };
}

/** A header holds words: at most a lone number such as an aging span `30`, and no date. */
function canBeHeading(cells: readonly Cell[]): boolean {
  const told = cells.filter((cell) => cell !== '');
  if (told.length < 2 || told.some((cell) => looksLikeDay(cell))) return false;
  const words = told.filter((cell) => typeof cell === 'string' && !looksLikeAmount(cell));
  return words.length >= 2 && words.length >= told.length * 0.5;
}

/** Joining two rows must tell more than either row alone, else a title joins the header below it. */
function scoreOf(header: Header): number {
  const named = namedFields(header.keys);
  const hasAmount = amounts.some((field) => named.has(field));
  const joined = (header.height - 1) * 0.5;
  if (header.preset) return 100 + presetScore(header.preset, header.keys) - joined;
  return hasAmount && named.size >= 2 ? named.size * 2 - joined : 0;
}
