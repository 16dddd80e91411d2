import { cellText, isTold, type Cell } from './cell';
import type { RowClass } from './row-class';
import { countedLabel } from './outline-label';
import { groupText, tellsDetailsOnly, type GroupText } from './group-text';
import { groupOfTotal } from './row-words';
import { fold } from '@/lib/text/fold';
import { sectionOf } from './section-currency';
import type { Table } from './table';

/** The customer that a group row names, with what else the row tells. */
export type Group = GroupText & { cells: readonly Cell[] };

/** The group in force at each row: nested groups (QuickBooks jobs) join as `Customer:Job`. */
export function groupsAt(table: Table, classes: readonly RowClass[]): (Group | null)[] {
  const closings = closingRows(table, classes);
  const coded = table.header.preset?.codedGroups || allCoded(table, classes);
  const stack: { group: Group; closesAt: number }[] = [];
  return classes.map((row, at) => {
    const cells = table.rows[at]?.cells ?? [];
    if (row === 'group') {
      const group = withoutCount(groupOf(cells, coded), classes, at);
      if (namesNobody(cells)) return stack.at(-1)?.group ?? null;
      const top = stack.at(-1);
      if (top && tellsDetailsOnly(firstOf(cells))) {
        top.group = withDetails(top.group, group);
        return top.group;
      }
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

/** Reads a group row; `coded` where the product or the whole list writes `<code> <name>`. */
export function groupOf(cells: readonly Cell[], coded: boolean): Group {
  const told = cells.filter((cell) => isTold(cell)).map((cell) => cellText(cell));
  return { ...groupText(told, coded), cells };
}

/** `Acme (3)` above three documents is Acme; above any other number of them it is a name. */
function withoutCount(group: Group, classes: readonly RowClass[], at: number): Group {
  const counted = countedLabel(group.name);
  if (!counted) return group;
  const next = classes.findIndex((one, row) => row > at && (one === 'group' || one === 'subtotal' || one === 'total'));
  const own = classes.slice(at, next < 0 ? undefined : next).filter((one) => one === 'document').length;
  return own === counted.count ? { ...group, name: counted.name } : group;
}

/** A list whose every group begins with a code writes `<code> <name>`; one such name alone is a name (`3 Reyes SA`). */
function allCoded(table: Table, classes: readonly RowClass[]): boolean {
  const labels = table.rows.filter((_, at) => classes[at] === 'group').map(({ cells }) => firstOf(cells));
  const names = labels.filter((label) => !tellsDetailsOnly(label));
  return names.length >= 2 && names.every((name) => /^(?=\S*\d)[\w.\-/]+\s+(?:[-–]\s+)?\p{L}/u.test(name));
}

const statementOf =
  /^(?:estado de cuenta|extracto(?: de cuenta)?|statement(?: of account)?)(?:\s+(?:del? )?(?:cliente|customer))?\s*(?:[:–-]|\bde\b|\bdel\b|\bfor\b)\s+(\D*\p{L}\D*)$/iu;

/** The one customer whom the title block names (`Cliente: …`), for statements of a single customer. */
export function titleGroup({ rows, header }: Table): Group | null {
  for (const { cells } of rows.slice(0, header.at)) {
    const first = cellText(cells.find((cell) => isTold(cell)));
    const statement = statementOf.exec(first)?.[1];
    if (statement) return groupOf([statement], false);
    if (!/^(?:cliente|customer|client|tercero|raz[oó]n social|sacado|pagador|tomador|deudor|devedor)\s*:/i.test(first))
      continue;
    const group = groupOf(cells, false);
    if (group.name !== '' && group.name !== first) return group;
  }
  return null;
}

/** Whether a row only groups by seller, zone, currency or ledger account: it names nobody who owes. */
export function namesNobody(cells: readonly Cell[]): boolean {
  const text = fold(
    cells
      .filter((cell) => isTold(cell))
      .map((cell) => cellText(cell))
      .join(' '),
  );
  return otherGroup.test(text) || ledgerAccount.test(text) || sectionOf({ line: 0, height: 1, cells }) !== null;
}

const otherGroup =
  /^(?:vendedor\w*|zona|ruta|sucursal|cobrador\w*|agente|comercial|moneda|divisa|categoria|canal|segmento|region|pais|provincia|ciudad|centro de costos?|sales ?(?:person|rep)|territory|region|filial|local|tienda|periodo|mes|cuenta contable|asesor)\s*[:#-]/;
const ledgerAccount =
  /^\d[\d.]{2,11}\s+(?:- ?)?(?:clientes?(?: (?:nacionales|del exterior|extranjeros|varios))?|nacionales|deudores(?: por ventas?)?|cuentas? por cobrar(?: (?:a )?clientes)?|(?:trade )?accounts? receivable|trade debtors)$/;

/** A group that further lines told more about. */
function withDetails(group: Group, more: Group): Group {
  return {
    ...group,
    taxId: group.taxId ?? more.taxId,
    emails: [...new Set([...group.emails, ...more.emails])],
    cells: group.cells,
  };
}

function firstOf(cells: readonly Cell[]): string {
  return cellText(cells.find((cell) => isTold(cell)));
}

function labelOf(cells: readonly Cell[]): string {
  return fold(firstOf(cells)).replace(/\s+/g, ' ').trim();
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
