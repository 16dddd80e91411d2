import { recordPayment } from '@/lib/actions/record-payment';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { newId } from '@/lib/actions/new-id';
import { defaultCalendar } from '@/lib/domain/calendar';
import { money } from '@/lib/domain/money';
import { addDays } from '@/lib/domain/plain-date';
import type { Ledger } from '@/lib/ledger/database';
import { figuresOf, timed, type Figures } from '../figures';
import { benchDay, idOf } from './book';
import { rawFiles } from './raw-reads';

/** Milliseconds, but for `touched` (standings that one payment wrote) and `customers`. */
export type StandingsFigures = {
  customers: number;
  refresh: number;
  /** From one slice's end to the next one's: what another page may have to wait for. */
  longestSlice: number;
  /** The longest time for which the page did nothing else; 0 below 50 ms, which browsers do not report. */
  longestBlock: number;
  rawRead: number;
  payment: Figures;
  touched: number;
};

/** The first day after the book's own: every standing is made anew, in slices; then payments, each of which makes one. */
export async function measureStandings(
  ledger: Ledger,
  raw: IDBDatabase,
  customers: number,
  runs: number,
): Promise<StandingsFigures> {
  const here = {
    ledger,
    today: addDays(benchDay, 1),
    now: () => new Date().toISOString(),
    newId,
    by: 'bench',
    calendar: defaultCalendar('America/Mexico_City'),
  };
  const blocks: number[] = [];
  const watching = new PerformanceObserver((seen) => blocks.push(...seen.getEntries().map(({ duration }) => duration)));
  watching.observe({ type: 'longtask' });
  // Told to stop at once it only freezes the bounds of the amount classes, which is no slice.
  const bounds = await timed(() => refreshStandings(here, AbortSignal.abort()));
  const slices: number[] = [];
  let since = performance.now();
  const refresh = await timed(() =>
    refreshStandings(here, undefined, () => {
      slices.push(performance.now() - since);
      since = performance.now();
    }),
  );
  watching.disconnect();
  const rawRead = await timed(() => rawFiles(raw));
  const pay = (turn: number) => {
    const customerId = idOf('c', (turn * 7919) % customers);
    return recordPayment(here, { customerId, amount: money(1_00, 'MXN'), paidOn: here.today });
  };
  const before = await allStandings(ledger);
  await pay(0);
  const after = await allStandings(ledger);
  const touched = [...after].filter(([id, standing]) => before.get(id) !== standing).length;
  const took: number[] = [];
  for (let turn = 1; turn <= runs; turn += 1) took.push(await timed(() => pay(turn)));
  return {
    customers,
    refresh: bounds + refresh,
    longestSlice: Math.max(...slices),
    longestBlock: Math.max(0, ...blocks),
    rawRead,
    payment: figuresOf(took),
    touched,
  };
}

async function allStandings(ledger: Ledger): Promise<Map<string, string>> {
  return new Map((await ledger.standings.toArray()).map((standing) => [standing.id, JSON.stringify(standing)]));
}
