import { cellText, isTold, type Cell } from './cell';
import type { RowClass } from './row-class';
import { groupOfTotal } from './row-words';
import { fold } from '@/lib/text/fold';
import type { Table } from './table';

/** The customer that a group row names, with what else the row tells. */
export type Group = { name: string; code: string | null; taxId: string | null; cells: readonly Cell[] };

const ownLabel =
  /^(?:cliente|customer|client|party|empresa|tercero|contacto|raz[oó]n social|nombre|parceiro)\s*(?:[:\-–]\s*|$)/i;
const taxIdInside =
  /[([,;\s-]*\b(?:RFC|NIT|NIF|CIF|RUC|RUT|CUIT|CNPJ|CPF|DNI|VAT)\b[.:\s#]*([A-Z0-9][A-Z0-9.\-/&Ñ]{5,19})[)\]]?/i;

/** Whether a cell is nothing but the label before a group's name (`Cliente:`). */
export function isGroupLabel(text: string): boolean {
  return text !== '' && text.replace(ownLabel, '') === '';
}

/** Whether a line says whose documents follow (`Cliente: Acme`). */
export function namesCustomer(text: string): boolean {
  return ownLabel.test(text) && !isGroupLabel(text);
}

/** The group in force at each row: nested groups (QuickBooks jobs) join as `Customer:Job`. */
export function groupsAt(table: Table, classes: readonly RowClass[]): (Group | null)[] {
  const closings = closingRows(table, classes);
  const stack: { group: Group; closesAt: number }[] = [];
  return classes.map((row, at) => {
    const cells = table.rows[at]?.cells ?? [];
    if (row === 'group') {
      const group = groupOf(cells, table.header.preset?.codedGroups ?? false);
      while (stack.length > 0 && (stack.at(-1)?.closesAt ?? -1) < at) stack.pop();
      const parent = stack.at(-1)?.group.name;
      const isChild = parent !== undefined && !group.name.startsWith(`${parent}:`);
      const named = isChild ? { ...group, name: `${parent}:${group.name}` } : group;
      stack.push({ group: named, closesAt: nextClosing(closings, labelOf(cells), at) });
    }
    if (row === 'subtotal' && (stack.at(-1)?.closesAt ?? -1) === at) stack.pop();
    return stack.at(-1)?.group ?? null;
  });
}

/** Reads a group row: drops a label (`Cliente:`), takes a tax id out of it, splits `<code> <name>` where the product does so. */
export function groupOf(cells: readonly Cell[], coded: boolean): Group {
  const told = cells.filter((cell) => isTold(cell)).map((cell) => cellText(cell));
  const hasLabelCell = told.length > 1 && isGroupLabel(told[0] ?? '');
  const written = (hasLabelCell ? told[1] : told[0]) ?? '';
  const taxId = taxIdInside.exec(told.join(' '))?.[1] ?? null;
  const name = written.replace(ownLabel, '').replace(taxIdInside, '').trim();
  const code =
    coded || hasLabelCell || ownLabel.test(written)
      ? /^((?=\S*\d)[\w.\-/]+)\s+(?:-\s+)?(\D.*)$/.exec(name)
      : /^(\d[\d.]*)\s+-\s+(\D.*)$/.exec(name);
  return { name: code?.[2]?.trim() || name || written, code: code?.[1] ?? null, taxId, cells };
}

const statementOf =
  /^(?:estado de cuenta|extracto(?: de cuenta)?|statement(?: of account)?)(?:\s+(?:del? )?(?:cliente|customer))?\s*(?:[:–-]|\bde\b|\bdel\b|\bfor\b)\s+(\D*\p{L}\D*)$/iu;

/** The one customer whom the title block names (`Cliente: …`), for statements of a single customer. */
export function titleGroup({ rows, header }: Table): Group | null {
  for (const { cells } of rows.slice(0, header.at)) {
    const first = cellText(cells.find((cell) => isTold(cell)));
    const statement = statementOf.exec(first)?.[1];
    if (statement) return groupOf([statement], false);
    if (!/^(?:cliente|customer|client|tercero|raz[oó]n social)\s*:/i.test(first)) continue;
    const group = groupOf(cells, false);
    if (group.name !== '' && group.name !== first) return group;
  }
  return null;
}

function labelOf(cells: readonly Cell[]): string {
  return fold(cellText(cells.find((cell) => isTold(cell))))
    .replace(/\s+/g, ' ')
    .trim();
}

/** For each group named by a `Total for …` row, the rows where it is closed. */
function closingRows(table: Table, classes: readonly RowClass[]): Map<string, number[]> {
  const closings = new Map<string, number[]>();
  classes.forEach((row, at) => {
    if (row !== 'subtotal') return;
    const group = groupOfTotal(labelOf(table.rows[at]?.cells ?? []));
    if (group) closings.set(group, [...(closings.get(group) ?? []), at]);
  });
  return closings;
}

/** A group without a closing row lasts until the next group. */
function nextClosing(closings: Map<string, number[]>, label: string, at: number): number {
  return closings.get(label)?.find((row) => row > at) ?? -1;
}
