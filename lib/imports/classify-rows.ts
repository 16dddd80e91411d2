import { currencyOfMark } from '@/lib/text/currency-marks';
import { isAgingBucket } from './aging-buckets';
import { cellText, isBlankRow, isTold, looksLikeAmount, looksLikeDay, type Cell, type GridRow } from './cell';
import { isAmountField, isDayField } from './field';
import { repeatsHeader } from './find-header';
import { namesNobody } from './group-names';
import { isGroupLabel } from './group-text';
import type { RowClass } from './row-class';
import { markAboveHeaders } from './repeated-headers';
import { isBareTotal, isFooter, isOpeningBalance, isShareLabel, isTotalLabel } from './row-words';
import { cellOf, type Table } from './table';

/** What a row tells in the columns that make a document, seen once for all questions. */
type Traits = {
  told: number;
  first: number;
  amount: boolean;
  day: boolean;
  number: string;
  customer: boolean;
  label: string;
};

/**
 * Says of every row what it is (reference: imports §3.1). Rows are judged by the columns they fill, then by their
 * neighbours: a lone text above documents is a group, one below the last document a footer.
 */
export function classifyRows(table: Table): RowClass[] {
  const start = table.header.at + table.header.height;
  const traits = table.rows.map((row, at) => (at < start ? null : traitsOf(table, row)));
  const next = nextTold(table.rows, traits);
  const classes: RowClass[] = [];
  let last: RowClass = 'header';
  let number = '';
  table.rows.forEach((row, at) => {
    const trait = traits[at];
    if (!trait) classes.push(at < table.header.at ? (isBlankRow(row.cells) ? 'blank' : 'title') : 'header');
    else classes.push(classOf(table, row, trait, next[at] ?? null, last));
    if (trait && classes[at] === 'unclear' && isAfterDocument(last) && trait.number !== '' && trait.number === number)
      classes[at] = 'line';
    const now = classes[at] ?? 'blank';
    if (now !== 'blank') last = now;
    if (now === 'document') number = trait?.number ?? '';
  });
  markBelowHeader(table, classes, start);
  markAboveHeaders(table, classes);
  markTail(classes, traits);
  return classes;
}

function classOf(table: Table, row: GridRow, trait: Traits, next: Traits | null, last: RowClass): RowClass {
  if (trait.told === 0) return isBlankRow(row.cells) ? 'blank' : 'footer';
  if (repeatsHeader(row.cells, table.header)) return 'header';
  if (trait.label !== '' && !trait.day && (trait.number === '' || isTotalLabel(trait.number))) {
    const total = totalClass(trait, next);
    if (total) return total;
  }
  if (trait.told <= 2 && !trait.amount && !trait.day && next !== null && namesNobody(row.cells)) return 'group';
  if (trait.told === 1) return loneClass(table, row, trait, next, last);
  const isNamed = trait.number !== '' || trait.day;
  if (!isNamed && isFooter(trait.label) && (!hasPlainAmount(table, row) || isShareLabel(trait.label))) return 'footer';
  if (trait.number === '' && isOpeningBalance(trait.label)) return 'unclear';
  if (!isNamed && startsGroup(table, row, trait, next)) return 'group';
  if (isAfterDocument(last) && !isNamed && !trait.customer && tellsLineOnly(table, row)) return 'line';
  if (trait.amount) return isNamed || trait.customer || hasWords(row.cells) ? 'document' : 'total';
  if (trait.number !== '' && (trait.day || trait.customer)) return 'document';
  if (isAfterDocument(last) && !trait.day && trait.number === '') return 'line';
  return trait.day && trait.customer ? 'document' : 'unclear';
}

/** `Total Energies` may be a customer: without an amount, right above its documents, it is a group. */
function totalClass(trait: Traits, next: Traits | null): RowClass | null {
  if (!isTotalLabel(trait.label)) return isFooter(trait.label) && !trait.amount ? 'footer' : null;
  if (trait.amount || isBareTotal(trait.label)) return isBareTotal(trait.label) ? 'total' : 'subtotal';
  return trait.told === 1 && next && isDocumentLike(next) && !next.customer ? 'group' : 'footer';
}

function loneClass(table: Table, row: GridRow, trait: Traits, next: Traits | null, last: RowClass): RowClass {
  const cell = row.cells[trait.first] ?? '';
  const text = cellText(cell);
  if (typeof cell === 'string' && isAgingBucket(text) && !isAmountColumn(table, trait.first)) return 'bucket';
  if (typeof cell === 'string' && isFooter(text)) return 'footer';
  if (looksLikeAmount(cell) && isAmountColumn(table, trait.first)) return 'total';
  const field = table.mapping[trait.first] ?? null;
  const isText = typeof cell === 'string' && !looksLikeDay(cell);
  if (isText && isAfterDocument(last) && (field === 'concept' || field === 'lineItem' || field === 'orderRef'))
    return 'line';
  if (isText && field === 'number' && next?.customer) return 'unclear';
  if (isText && next !== null) return 'group';
  return isText ? 'footer' : 'unclear';
}

/** What was sold, with its own amount, while the document's amounts stand in its first row alone. */
function tellsLineOnly(table: Table, { cells }: GridRow): boolean {
  const whole = [...table.columnsOf('total'), ...table.columnsOf('open')];
  const told = (columns: readonly number[]) => columns.some((column) => isTold(cells[column]));
  return whole.length > 0 && told(table.columnsOf('lineItem')) && !told(whole);
}

/** A row with a name, perhaps contact columns or the group's sums, whose documents below do not repeat the name. */
function startsGroup(table: Table, row: GridRow, trait: Traits, next: Traits | null): boolean {
  if (next === null || !isDocumentLike(next) || next.customer) return false;
  const told = row.cells.filter((cell) => isTold(cell)).slice(0, 2);
  const isName = told.some((cell) => typeof cell === 'string' && !looksLikeAmount(cell) && /\p{L}{2}/u.test(cell));
  const early = trait.first <= 2 || table.mapping[trait.first] === 'customer';
  return isName && early && (table.columnsOf('number').length > 0 || table.columnsOf('issuedOn').length > 0);
}

function traitsOf(table: Table, row: GridRow): Traits {
  const told = row.cells.map((cell, column) => (isTold(cell) ? column : -1)).filter((column) => column >= 0);
  const first = told[0] ?? 0;
  const number = cellText(cellOf(table, row.cells, 'number'));
  const day = told.some((column) => isDayField(table.mapping[column] ?? null) && looksLikeDay(row.cells[column] ?? ''));
  return {
    told: told.length,
    first,
    amount: told.some((column) => isAmountColumn(table, column) && looksLikeAmount(row.cells[column] ?? '')),
    day,
    number: isTold(number) && !isGroupLabel(number) ? number : '',
    customer: isTold(cellOf(table, row.cells, 'customer')),
    label: day ? '' : labelOf(row, told),
  };
}

/** The first text that is no amount, no day; a later exact `TOTAL` wins over an empty beginning. */
function labelOf(row: GridRow, told: readonly number[]): string {
  const texts = told
    .map((column) => row.cells[column] ?? '')
    .filter((cell): cell is string => typeof cell === 'string' && !looksLikeAmount(cell) && !looksLikeDay(cell));
  return texts.find((text) => isBareTotal(text)) ?? texts[0] ?? '';
}

function isDocumentLike(trait: Traits): boolean {
  return (
    trait.told >= 2 &&
    (trait.day || trait.number !== '') &&
    !(trait.label !== '' && isTotalLabel(trait.label) && !trait.day)
  );
}

function isAmountColumn(table: Table, column: number): boolean {
  return isAmountField(table.mapping[column] ?? null);
}

function hasPlainAmount(table: Table, row: GridRow): boolean {
  return row.cells.some((cell, column) => isAmountColumn(table, column) && cell !== '' && looksLikeAmount(cell));
}

/** A currency beside an amount is no word about it: `* 13.000,00 EUR` is a sum. */
function hasWords(cells: readonly Cell[]): boolean {
  return cells.some(
    (cell) =>
      typeof cell === 'string' && /\p{L}{3}/u.test(cell) && !looksLikeAmount(cell) && currencyOfMark(cell) === null,
  );
}

function isAfterDocument(last: RowClass): boolean {
  return last === 'document' || last === 'line';
}

/** For every row the traits of the next row that tells something. */
function nextTold(rows: readonly GridRow[], traits: readonly (Traits | null)[]): (Traits | null)[] {
  const next: (Traits | null)[] = Array.from({ length: rows.length }, () => null);
  let seen: Traits | null = null;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    next[at] = seen;
    const trait = traits[at];
    if (trait && trait.told > 0) seen = trait;
  }
  return next;
}

/** Units or formats under the headings (`dd/mm/aaaa`, `$`) belong to them. */
function markBelowHeader({ rows }: Table, classes: RowClass[], start: number): void {
  for (let at = start; classes[at] === 'unclear'; at += 1) {
    if (rows[at]?.cells.some((cell) => typeof cell !== 'string' || /\d/.test(cell))) return;
    if (isOpeningBalance(cellText(rows[at]?.cells.find((cell) => cell !== '')))) return;
    classes[at] = 'header';
  }
}

/** Below the last document and sum nothing starts a group: what stands there is a footer. */
function markTail(classes: RowClass[], traits: readonly (Traits | null)[]): void {
  for (let at = classes.length - 1; at >= 0; at -= 1) {
    const now = classes[at];
    if (now === 'document' || now === 'total' || now === 'subtotal' || now === 'header') return;
    if (now === 'blank' || now === 'title') continue;
    if (!traits[at]?.amount) classes[at] = 'footer';
  }
}
