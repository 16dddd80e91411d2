import { isTold, type Cell } from './cell';
import { openFromCompany } from './company-currency';
import type { Field } from './field';
import type { ProblemCode, WarningCode } from './read-result';
import { amountOf, sumOf, type AmountReading } from './row-amounts';
import type { Settled } from './settle-columns';
import type { SpokenStatus } from './status-words';
import { cellOf, type Table } from './table';

/** What all rows of a file share. */
export type RowContext = {
  table: Table;
  settled: Settled;
  fallbackCurrency: string | null;
  companyCurrency: string | null;
  /** Whether this list calls payments `Abono`. */
  abonosArePayments?: boolean;
};

/** What is to be said about a row, with the column that it concerns (-1: none). */
export type Noted = { problems: [ProblemCode, number][]; warnings: [WarningCode, number][] };

/** What a document amounts to, in minor units; null where the file does not tell. */
export type Amounts = { total: number | null; open: number | null; paid: number | null; negative: boolean };

/** Open balance, else the aging spans, else total less paid, else the total unless the document is settled. */
export function amountsOf(
  context: RowContext,
  cells: readonly Cell[],
  currency: string | null,
  statuses: readonly SpokenStatus[],
  noted: Noted,
): Amounts {
  const { table, settled } = context;
  const read = (field: Field) => amountOf(table, settled, cells, field, currency);
  const take = (reading: AmountReading) => valueIn(reading, noted);
  const totalReading = table.columnsOf('total').length > 0 ? read('total') : read('lineAmount');
  let total = take(totalReading);
  const [totalCompany, openCompany] = [valueOrNull(read('totalCompany')), valueOrNull(read('openCompany'))];
  // Payments may stand in several columns (`Abono 1`, `Abono 2`).
  const paidReading = sumOf(table, settled, cells, 'paid', currency);
  let paid = take(paidReading);
  const openReading =
    table.columnsOf('open').length > 0 ? read('open') : sumOf(table, settled, cells, 'bucket', currency);
  const isSettled = statuses.includes('paid') && (isToCollect(table) || isCovered(total, paid));
  const told = isSettled ? 0 : take(openReading);
  if (isCreditEntry(table, total, paid) && (openReading.is === 'absent' || (told !== null && told < 0)))
    [total, paid] = [-(paid ?? 0), null];
  const sameCurrency = currency === null || currency === context.companyCurrency;
  const undecided = [openReading, totalReading, paidReading].some((reading) => reading.is === 'undecided');
  let open =
    told ?? openFromCompany({ total, totalCompany, openCompany, sameCurrency, isUnpaid: statuses.includes('unpaid') });
  if (open === null && openCompany !== null && !undecided)
    noted.problems.push(['amount-in-company-currency', table.columnsOf('openCompany')[0] ?? -1]);
  else if (open === null && openReading.is === 'absent' && !undecided)
    open = openWithout(context, cells, total ?? (sameCurrency ? totalCompany : null), paid, statuses.includes('paid'));
  if (open === null && !undecided && noted.problems.length === 0)
    noted.problems.push(['amount-missing', table.columnsOf('open')[0] ?? table.columnsOf('total')[0] ?? -1]);
  const signs = [valueOrNull(read('sign')), openCompany, totalCompany].some((minor) => minor !== null && minor < 0);
  return {
    total: total ?? (totalReading.is === 'absent' && sameCurrency ? totalCompany : null),
    open,
    paid,
    negative: signs || (total === null || total === 0 || total === -(open ?? 0) ? (open ?? 0) < 0 : total < 0),
  };
}

/** `Líquido a cobrar` is what the document asks for, also after it was paid: then the status tells what is open. */
function isToCollect({ header, columnsOf }: Table): boolean {
  return /\ba (?:cobrar|pagar|receber)$|\bow(?:ed|es|ing)$/.test(header.keys[columnsOf('open')[0] ?? -1] ?? '');
}

/** `Amount Due` may be what was asked for: a document that its status calls paid and whose payments reach its total owes nothing. */
function isCovered(total: number | null, paid: number | null): boolean {
  return total !== null && paid !== null && total > 0 && paid >= total;
}

/** In a statement with debit and credit sides, what stands on the credit side alone lowers the debt: it settles no row. */
function isCreditEntry({ header, columnsOf }: Table, total: number | null, paid: number | null): boolean {
  const isDebit = /^(?:debe|debitos?|debits?|debit amount|cargos?|charges?)$/.test(
    header.keys[columnsOf('total')[0] ?? -1] ?? '',
  );
  return isDebit && !total && paid !== null && paid !== 0;
}

/** Nobody wrote an open amount: where the list has such a column, a total alone proves nothing. */
function openWithout(
  { table }: RowContext,
  cells: readonly Cell[],
  total: number | null,
  paid: number | null,
  isPaid: boolean,
): number | null {
  const isSettled = isPaid || isTold(cellOf(table, cells, 'paidOn'));
  if (isSettled) return 0;
  if (total === null) return null;
  if (table.columnsOf('paid').length > 0) return total - (paid ?? 0);
  return table.columnsOf('open').length > 0 || table.columnsOf('bucket').length > 1 ? null : total;
}

function valueIn(reading: AmountReading, noted: Noted): number | null {
  if (reading.is === 'unreadable') noted.problems.push(['amount-unreadable', reading.column]);
  return valueOrNull(reading);
}

function valueOrNull(reading: AmountReading): number | null {
  return reading.is === 'value' ? reading.value : null;
}
