import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import { cellText } from './cell';
import type { ReadDocument, ReadOptions } from './read-result';
import type { Settled } from './settle-columns';
import type { Table } from './table';
import { asOfUnder, type TitleBlock } from './title-block';

/**
 * The day the file speaks of: from its title, read in the order of its own dates; without a title, due day plus days
 * late when all overdue rows agree on it (QuickBooks exports may lack the title block).
 */
export function asOfDay(
  table: Table,
  settled: Settled,
  titles: TitleBlock,
  documents: readonly ReadDocument[],
  options: ReadOptions,
): PlainDate | null {
  const orders = [...settled.dates.values()].map((decision) => decision.choice).filter((order) => order !== null);
  const order = orders.find((one) => one !== 'ymd') ?? options.dateOrder ?? table.header.preset?.dateOrder ?? null;
  return asOfUnder(titles.asOf, order) ?? (titles.asOf === null ? fromAges(table, documents) : null);
}

function fromAges(table: Table, documents: readonly ReadDocument[]): PlainDate | null {
  const column = table.columnsOf('daysLate')[0];
  if (column === undefined) return null;
  const days = documents.flatMap(({ dueOn, cells }) => {
    const late = Number(cellText(cells[column]));
    return dueOn !== null && Number.isInteger(late) && late > 0 ? [addDays(dueOn, late)] : [];
  });
  const agreed = new Set(days);
  return days.length >= 2 && agreed.size === 1 ? (days[0] ?? null) : null;
}
