import type { Field } from './field';
import { amountIn } from './row-amounts';
import type { RowClass } from './row-class';
import type { Settled } from './settle-columns';
import { tableOf, type Table } from './table';

/** Enough rows to be sure in a long file, and the fewest that can prove anything. */
const mostRows = 300;
const fewestRows = 2;

/** Whatever else splits an amount in two: taxes, fees, what is due and what is not yet. */
const otherSplits =
  /\b(?:iva|igv|itbis|imp\w*|tax\w*|vat|base|net[oa]?|exent[oa]|gravad[oa]|retenc\w*|retenid[oa]|desc\w*|discount\w*|dto|comision\w*|fees?|juros|multas?|interes\w*|interest|mora|recargos?|flete|shipping|propina|tip|venc\w*|overdue|corriente|current|past|due|cost\w*|margen|margin|utilidad|profit|capital|principal)\b/;

/**
 * Where the words of a list leave a gap among whole amount, payments and balance, arithmetic fills it: one column is the
 * sum of two others in every row. `Facturado · Ingresado · Falta` needs no dictionary then. Answers the table with the
 * meanings found, or null where the words suffice, a product settled them, or the figures prove nothing.
 */
export function withBalance(table: Table, classes: readonly RowClass[], settled: Settled): Table | null {
  const one = (field: Field) => {
    const columns = table.columnsOf(field);
    return columns.length === 1 ? (columns[0] ?? null) : null;
  };
  const isSimple = (['total', 'open', 'paid'] as const).every((field) => table.columnsOf(field).length <= 1);
  if (table.header.preset || !isSimple || table.columnsOf('bucket').length > 0) return null;
  const rows = amountsByRow(table, classes, settled);
  const free = table.mapping.flatMap((field, column) =>
    field === null && settled.decimals.has(column) && !otherSplits.test(table.header.keys[column] ?? '')
      ? [column]
      : [],
  );
  if (rows.length < fewestRows || free.length === 0) return null;
  const [total, open, paid] = [one('total'), one('open'), one('paid')];
  const proves = (whole: number, part: number, rest: number) => isSplit(rows, whole, part, rest);
  const give = (...meanings: [number, Field][]) =>
    tableOf(
      table.rows,
      table.header,
      meanings.reduce<readonly (Field | null)[]>(
        (mapping, [column, field]) => mapping.with(column, field),
        table.mapping,
      ),
    );
  if (open !== null && total === null) {
    const pairs = free.flatMap((whole) => (paid === null ? free : [paid]).map((part) => [whole, part] as const));
    const found = pairs.filter(([whole, part]) => whole !== part && proves(whole, part, open));
    const [pair] = found;
    return pair && found.length === 1 ? give([pair[0], 'total'], [pair[1], 'paid']) : null;
  }
  if (open !== null || total === null) return null;
  if (paid !== null) {
    // `Valor · Recibido · Total`: the column called total is what the payments left of another.
    const whole = free.filter((column) => proves(column, paid, total));
    return whole[0] !== undefined && whole.length === 1 ? give([whole[0], 'total'], [total, 'open']) : null;
  }
  // Payments stand before what they leave, both after the whole: in another order the figures do not tell which is which.
  const pairs = free
    .filter((column) => column > total)
    .flatMap((part) => free.filter((rest) => rest > part).map((rest) => [part, rest] as const));
  const found = pairs.filter(([part, rest]) => proves(total, part, rest));
  const [pair] = found;
  return pair && found.length === 1 ? give([pair[0], 'paid'], [pair[1], 'open']) : null;
}

function amountsByRow(table: Table, classes: readonly RowClass[], settled: Settled): (number | null)[][] {
  const documents = table.rows.filter((_, at) => classes[at] === 'document').slice(0, mostRows);
  return documents.map(({ cells }) =>
    table.mapping.map((_, column) => {
      if (!settled.decimals.has(column)) return null;
      const reading = amountIn(settled, cells[column] ?? '', column, null);
      return reading.is === 'value' ? reading.value : reading.is === 'absent' ? 0 : null;
    }),
  );
}

/**
 * Whether `whole` is `part` and `rest` in every row, as payments split it: in no fixed share, as a tax does, and somewhere
 * wholly paid or not at all.
 */
function isSplit(rows: readonly (readonly (number | null)[])[], whole: number, part: number, rest: number): boolean {
  let [some, large, clean] = [false, false, false];
  for (const row of rows) {
    const [sum, first, second] = [row[whole] ?? null, row[part] ?? null, row[rest] ?? null];
    if (sum === null || first === null || second === null || sum !== first + second) return false;
    some ||= first !== 0;
    large ||= first !== 0 && Math.abs(first) >= Math.abs(sum) * 0.3;
    clean ||= sum !== 0 && (first === 0 || second === 0);
  }
  return some && large && clean;
}
