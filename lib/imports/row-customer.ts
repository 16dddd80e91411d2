import { isAddress } from '@/lib/text/addresses';
import { normalizeTaxId, taxIdKey } from '@/lib/text/tax-ids';
import { cellText, isTold, type Cell } from './cell';
import type { Field } from './field';
import type { Group } from './group-names';
import type { ReadCustomer } from './read-result';
import { cellOf, type Table } from './table';

/**
 * The customer of a row: what the row itself tells, else what its group row tells (Xero puts contact columns in
 * either), else what stands in the last row that named a customer, where a list shows each customer once.
 */
export function customerOf(
  table: Table,
  cells: readonly Cell[],
  group: Group | null,
  above: readonly Cell[] | null,
): ReadCustomer {
  const own = nameOf(table, cells);
  const near = own === '' ? group : null;
  const carried = own === '' && !group ? above : null;
  const sources = near || carried ? [cells, near?.cells ?? [], carried ?? []] : [cells];
  const inGroup = (field: Field) => {
    const text = textOf(table, near?.cells ?? [], field);
    return text === near?.name ? '' : text;
  };
  const tell = (field: Field) => textOf(table, cells, field) || inGroup(field) || textOf(table, carried ?? [], field);
  const taxId = tell('taxId') || (near?.taxId ?? '');
  return {
    name: unguarded(table, own || (near?.name ?? '') || nameOf(table, carried ?? [])),
    taxId: taxId === '' ? null : normalizeTaxId(taxId),
    taxIdKey: taxId === '' ? null : taxIdKey(taxId),
    emails: distinct([
      ...(['email', 'contactName', 'phone', 'customer'] as const)
        .flatMap((field) => allOf(table, sources, field))
        .flatMap(addressesIn),
      ...(near?.emails ?? []),
    ]),
    phones: distinct(allOf(table, sources, 'phone').map(withoutAddresses).filter(Boolean)),
    sourceId: sourceIdOf(tell('customerId'), own, near),
    contactName: withoutAddresses(tell('contactName')) || null,
  };
}

/** The name alone: an address beside it is an address; one that stands alone has to do as the name. */
function nameOf(table: Table, cells: readonly Cell[]): string {
  if (table.nameParts.length === 0) {
    const text = textOf(table, cells, 'customer');
    return text.includes('@') ? withoutAddresses(text) || text : text;
  }
  const parts = table.nameParts.map((column) => cellText(cells[column])).filter((text) => isTold(text));
  return parts.join(' ');
}

/** The text of a field, empty for nothing and for `-`, `N/D` and the like. */
export function textOf(table: Table, cells: readonly Cell[], field: Field): string {
  const cell = cellOf(table, cells, field);
  const text = cell === '' ? '' : cellText(cell);
  if (text === '' || !isTold(text)) return '';
  return text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
}

/** The addresses in a cell that may hold several, with names or `mailto:` around them; lower case. */
export function addressesIn(text: string): string[] {
  const whole = text.toLowerCase();
  if (!/[\s;,<>"'()|/:]/.test(text)) return text.includes('@') && isAddress(whole) ? [whole] : [];
  return whole
    .split(/[\s;,<>"'()|/]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/[.:]+$/, ''))
    .filter((part) => part.includes('@') && isAddress(part));
}

/** `Paty Ruiz <paty@…>` is Paty Ruiz. */
function withoutAddresses(text: string): string {
  return text.includes('@')
    ? text
        .replace(/\S*@\S*/g, '')
        .replace(/^[\s/;,|·-]+|[\s/;,|·-]+$/g, '')
        .trim()
    : text;
}

/** Our own export protects texts that look like formulas with an apostrophe: only there it is taken off again. */
export function unguarded(table: Table, text: string): string {
  return table.header.preset?.guarded ? text.replace(/^'(?=[=+\-@\t\r])/, '') : text;
}

/** In grouped lists the column of the code may hold the group's name: that is no code. */
function sourceIdOf(told: string, own: string, group: Group | null): string | null {
  const code = told || (group?.code ?? '');
  return code === '' || code === own ? null : code;
}

function allOf(table: Table, rows: readonly (readonly Cell[])[], field: Field): string[] {
  const columns = table.columnsOf(field);
  const texts: string[] = [];
  if (columns.length === 0) return texts;
  for (const cells of rows) {
    for (const column of columns) {
      const text = cellText(cells[column]);
      if (isTold(text)) texts.push(text);
    }
  }
  return texts;
}

function distinct(texts: readonly string[]): string[] {
  return texts.length < 2 ? [...texts] : [...new Set(texts)];
}
