import type { Cell, GridRow } from './cell';
import { currencyOfHeading } from './heading';
import { isAmountField, type Field } from './field';
import type { Header } from './find-header';
import { profileColumns } from './column-profile';
import { mapColumns, ownName } from './map-columns';
import { namePartsOf } from './name-parts';
import { pivotMeasure } from './pivot-measure';
import { presetFields } from './preset';

/** A recognised table: its rows (title block included), where its header stands and what its columns mean. */
export type Table = {
  rows: readonly GridRow[];
  header: Header;
  mapping: readonly (Field | null)[];
  /** Positions of the columns of a field, in file order. */
  columnsOf: (field: Field) => readonly number[];
  /** Columns that make the customer's name together; empty where one column has it. */
  nameParts: readonly number[];
};

/** Gives the columns below this header their meanings: remembered ones, then the product's, then by words and content. */
export function tableOf(rows: readonly GridRow[], header: Header, remembered?: readonly (Field | null)[]): Table {
  const below = rows.slice(header.at + header.height);
  const width = Math.max(header.headings.length, ...below.slice(0, 300).map((row) => row.cells.length));
  while (header.headings.length < width) {
    header.headings.push('');
    header.keys.push('');
  }
  const mapping = remembered
    ? header.keys.map((_, column) => remembered[column] ?? null)
    : recognised(below, header, width, pivotMeasure(rows, header));
  const positions = new Map<Field, number[]>();
  mapping.forEach((field, column) => {
    if (field) positions.set(field, [...(positions.get(field) ?? []), column]);
  });
  const nameParts = namePartsOf(header.keys, mapping);
  return { rows, header, mapping, columnsOf: (field) => positions.get(field) ?? none, nameParts };
}

const none: readonly number[] = [];

/** The first told cell of a field, else the empty text. */
export function cellOf(table: Table, cells: readonly Cell[], field: Field): Cell {
  for (const column of table.columnsOf(field)) {
    const cell = cells[column] ?? '';
    if (cell !== '') return cell;
  }
  return '';
}

function isLone({ cells }: GridRow): boolean {
  return cells.filter((cell) => cell !== '').length === 1;
}

function recognised(below: readonly GridRow[], header: Header, width: number, measure: Field | null): (Field | null)[] {
  const given = header.preset ? presetFields(header.preset, header.keys) : [];
  const ignored = new Set(header.preset?.ignores);
  const closed = new Set(header.keys.flatMap((key, column) => (ignored.has(key) && !given[column] ? [column] : [])));
  const currencies = header.headings.map(currencyOfHeading);
  const profiles = profileColumns(below, width);
  const mapping = mapColumns(header.keys, profiles, given, closed, currencies);
  // `Suma de Saldo` above the header of a pivot says what its `Total` is.
  if (measure === 'open' && !mapping.includes('open') && mapping.includes('total'))
    mapping[mapping.indexOf('total')] = 'open';
  // Where lone rows stand between the others, they name the customers.
  if (header.preset || mapping.includes('customer') || !mapping.some(isAmountField) || below.some(isLone))
    return mapping;
  const name = ownName(header.keys, mapping, profiles);
  return name === null ? mapping : mapping.with(name, 'customer');
}
