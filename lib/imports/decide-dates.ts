import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import { dayUnder, writtenDay, type DateOrder, type WrittenDay } from '@/lib/text/table-dates';
import { isDayCell, type Cell } from './cell';
import { clearMajority, decided, undecided, type DateDecision, type DecidedBy } from './decision';
import { dateOrderOfHeading } from './heading';

/** A column of days with its cells, one for each document, in file order. */
export type DayColumn = { column: number; heading: string; cells: readonly Cell[]; chosen?: DateOrder | null };

export type DateHints = {
  option: DateOrder | null;
  preset: DateOrder | null;
  asOf: WrittenDay | null;
  /** Issue and due columns whose distance is a term, with the term in days that each row states. */
  pair: { issued: number; due: number; terms: readonly (number | null)[] } | null;
  /** The due column, also where no issue column stands beside it. */
  due?: number | null;
  /** Days late as each row states them, beside its due day. */
  daysLate: readonly (number | null)[] | null;
};

type Evidence = {
  typed: number;
  iso: number;
  named: Map<DateOrder, number>;
  only: Record<'dmy' | 'mdy', number>;
  open: number;
  tied: number;
};

const bothOrders = ['dmy', 'mdy'] as const;
const usualTerms = new Set([0, 7, 8, 10, 14, 15, 20, 21, 25, 30, 45, 60, 75, 90, 120]);

/**
 * Settles the date order of every column (reference: imports §3.2): a component above 12 in the column, the heading,
 * the person, usual terms between issue and due, stated ages, the title's as-of day, another column of the file, and
 * last the product's habit. Never cell by cell.
 */
export function decideDates(columns: readonly DayColumn[], hints: DateHints): Map<number, DateDecision> {
  const decisions = new Map<number, DateDecision>();
  const open: DayColumn[] = [];
  for (const column of columns) {
    const own = ownDecision(column);
    if (own && !(own.undecidable && (column.chosen || hints.option))) decisions.set(column.column, own);
    else open.push(column);
  }
  const siblings = siblingOrder(columns, decisions);
  for (const column of open) {
    decisions.set(
      column.column,
      column.chosen ? decided(column.chosen, 'remembered') : fromOutside(columns, hints, siblings),
    );
  }
  return decisions;
}

/** What the column itself proves; null when its cells fit two orders. */
function ownDecision({ cells, heading }: DayColumn): DateDecision | null {
  const seen = evidenceOf(cells);
  const { dmy, mdy } = seen.only;
  if (dmy + mdy === 0) {
    if (seen.open > 0) {
      const stated = dateOrderOfHeading(heading);
      return stated ? decided(stated, 'heading') : null;
    }
    if (seen.iso > 0) return decided('ymd', 'iso');
    const named = [...seen.named].toSorted((a, b) => b[1] - a[1])[0]?.[0];
    if (named) return decided(named, 'values');
    if (seen.tied > 0) return decided('dmy', 'values');
    return decided<DateOrder>(null, seen.typed > 0 ? 'typed' : null);
  }
  if (Math.max(dmy, mdy) < Math.min(dmy, mdy) * clearMajority) return undecided;
  return decided(dmy > mdy ? 'dmy' : 'mdy', 'values');
}

function evidenceOf(cells: readonly Cell[]): Evidence {
  const seen: Evidence = { typed: 0, iso: 0, named: new Map(), only: { dmy: 0, mdy: 0 }, open: 0, tied: 0 };
  for (const cell of cells) {
    if (typeof cell !== 'string') {
      seen.typed += 1;
      continue;
    }
    const written = cell === '' ? null : writtenDay(cell);
    if (written?.is === 'fixed') {
      if (written.order === 'ymd') seen.iso += 1;
      else if (written.order) seen.named.set(written.order, (seen.named.get(written.order) ?? 0) + 1);
      else seen.typed += 1;
    } else if (written) countOpen(written, seen);
  }
  return seen;
}

function countOpen(written: WrittenDay, seen: Evidence): void {
  const [dmy, mdy] = bothOrders.map((order) => dayUnder(written, order));
  if (dmy && mdy) seen[dmy === mdy ? 'tied' : 'open'] += 1;
  else if (dmy) seen.only.dmy += 1;
  else if (mdy) seen.only.mdy += 1;
}

/** `05/05/2026` reads the same either way: it fits every order and proves none. */
function tellsOrder(cell: Cell): boolean {
  const written = typeof cell === 'string' ? writtenDay(cell) : null;
  return written?.is === 'open' && written.days.dmy !== written.days.mdy;
}

/** The order that the proven columns agree on; contradicting ones prove nothing for others. */
function siblingOrder(columns: readonly DayColumn[], decisions: ReadonlyMap<number, DateDecision>): DateOrder | null {
  const orders = columns
    .filter(({ cells }) => cells.some(tellsOrder))
    .map(({ column }) => decisions.get(column))
    .filter((decision) => decision?.decidedBy === 'values' || decision?.decidedBy === 'heading')
    .map((decision) => decision?.choice ?? null);
  const agreed = new Set(orders);
  return agreed.size === 1 ? (orders[0] ?? null) : null;
}

function fromOutside(columns: readonly DayColumn[], hints: DateHints, siblings: DateOrder | null): DateDecision {
  const ways: readonly (readonly [DecidedBy, DateOrder | null])[] = [
    ['option', hints.option],
    ['sibling', siblings],
    ['terms', byTerms(columns, hints)],
    ['ages', byAges(columns, hints)],
    ['as-of', byAsOf(columns, hints)],
    ['preset', hints.preset],
  ];
  const way = ways.find(([, order]) => order !== null);
  return way ? decided(way[1], way[0]) : undecided;
}

/** Under the right order due less issue is a usual term nearly everywhere, under the wrong one nearly nowhere. */
function byTerms(columns: readonly DayColumn[], { pair }: DateHints): DateOrder | null {
  const issued = columns.find(({ column }) => column === pair?.issued)?.cells ?? [];
  const due = columns.find(({ column }) => column === pair?.due)?.cells ?? [];
  return clearlyBetter((order) => {
    let fitting = 0;
    let judged = 0;
    issued.forEach((cell, at) => {
      const other = due[at] ?? '';
      if (!isOpenDay(cell) && !isOpenDay(other)) return;
      if (cell === other || cell === '' || other === '') return;
      const [from, to] = [readUnder(cell, order), readUnder(other, order)];
      judged += 1;
      if (from === null || to === null) return;
      const days = daysBetween(from, to);
      const stated = pair?.terms[at] ?? null;
      if (stated === null ? usualTerms.has(days) : stated === days) fitting += 1;
    });
    return { fitting, judged };
  });
}

/** Due day plus days late is the report's day: one and the same for all rows. */
function byAges(columns: readonly DayColumn[], { pair, due: dueColumn, daysLate }: DateHints): DateOrder | null {
  const due = columns.find(({ column }) => column === (pair?.due ?? dueColumn))?.cells ?? [];
  if (!daysLate) return null;
  return clearlyBetter((order) => {
    const counts = new Map<number, number>();
    let judged = 0;
    due.forEach((cell, at) => {
      const late = daysLate[at] ?? null;
      const day = late === null || late <= 0 ? null : readUnder(cell, order);
      if (late === null || late <= 0 || !isOpenDay(cell)) return;
      judged += 1;
      const reported = day === null ? null : daysBetween('1970-01-01', day) + late;
      if (reported !== null) counts.set(reported, (counts.get(reported) ?? 0) + 1);
    });
    const agreeing = Math.max(0, ...counts.values());
    return { fitting: agreeing >= 2 ? agreeing : 0, judged };
  });
}

/** Nothing is issued after the day the report speaks of. */
function byAsOf(columns: readonly DayColumn[], { pair, asOf }: DateHints): DateOrder | null {
  const issued = columns.find(({ column }) => column === pair?.issued)?.cells ?? [];
  if (asOf === null || pair === null) return null;
  const later = bothOrders.map((order) => {
    const limit = dayUnder(asOf, order) ?? dayUnder(asOf, order === 'dmy' ? 'mdy' : 'dmy');
    const days = issued.filter(isOpenDay).map((cell) => readUnder(cell, order));
    return limit === null ? 0 : days.filter((day) => day !== null && day > limit).length;
  });
  if (later[0] === 0 && (later[1] ?? 0) > 0) return 'dmy';
  return later[1] === 0 && (later[0] ?? 0) > 0 ? 'mdy' : null;
}

/** The order that fits at least four of five judged rows while the other fits at most two of five. */
function clearlyBetter(judge: (order: 'dmy' | 'mdy') => { fitting: number; judged: number }): DateOrder | null {
  const [dmy, mdy] = bothOrders.map((order) => {
    const { fitting, judged } = judge(order);
    return judged === 0 ? 0 : fitting / judged;
  });
  if (dmy === undefined || mdy === undefined) return null;
  if (dmy >= 0.8 && mdy <= 0.4) return 'dmy';
  return mdy >= 0.8 && dmy <= 0.4 ? 'mdy' : null;
}

function isOpenDay(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '' && writtenDay(cell)?.is === 'open';
}

function readUnder(cell: Cell, order: DateOrder): PlainDate | null {
  if (typeof cell === 'object' && isDayCell(cell)) return cell.day;
  const written = typeof cell === 'string' ? writtenDay(cell) : null;
  return written && dayUnder(written, order);
}
