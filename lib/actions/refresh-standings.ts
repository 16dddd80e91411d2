import { amountBounds } from '@/lib/domain/amount-class';
import { groupBy } from '@/lib/domain/group-by';
import { money, totalsByCurrency, type Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { keepAmountBounds, readAmountBounds } from '@/lib/ledger/amount-bounds';
import { readCustomerFile, readCustomerFiles } from '@/lib/ledger/customer-file';
import type { Standing } from '@/lib/ledger/local-rows';
import { sameValue } from '@/lib/ledger/same-value';
import { readStandingGround } from '@/lib/ledger/standing-ground';
import { tablesOfActs } from '@/lib/ledger/tables';
import type { Circumstances } from './circumstances';
import { inSlices } from './in-slices';
import { pause } from './pause';
import { standingUnder } from './refresh-standings-of';

/** How far the refresh of a day has come; `after` null: through. */
type Progress = { day: PlainDate; policyVersion: number; after: string | null };

const progressKey = 'standings-progress';
const largestSlice = 100;
const smallestSlice = 20;
const sliceMs = 50;
/** Fewer than one in so many of a slice: reading their neighbours too would cost more than reading each alone. */
const fewShare = 10;

/**
 * Brings every customer's standing to today, in slices of about 50 ms between which other work gets its turn. Resumes where
 * it was interrupted, shares the work with other pages, and does nothing on a day that is through.
 * @param tell told after each slice, in customers
 * @returns false when `signal` stopped it before the end
 */
export async function refreshStandings(
  here: Circumstances,
  signal?: AbortSignal,
  tell: (progress: { done: number; of: number }) => void = () => {},
): Promise<boolean> {
  await freezeBounds(here);
  const of = await here.ledger.customers.count();
  let done = 0;
  for (let size = largestSlice; ; await pause()) {
    if (signal?.aborted) return false;
    const started = Date.parse(here.now());
    const through = await refreshSlice(here, size);
    if (through === 0) return true;
    done += through;
    tell({ done, of });
    const took = Math.max(1, Date.parse(here.now()) - started);
    size = Math.round(Math.min(largestSlice, Math.max(smallestSlice, (size * sliceMs) / took)));
  }
}

/** Makes the next refresh of this day look at all customers again, for those whose standing an import has removed. */
export async function reopenStandings({ ledger }: Circumstances): Promise<void> {
  await ledger.viewState.delete(progressKey);
}

/**
 * One slice. The facts are read without a lock that others would wait for, and thought about with pauses; a standing is
 * written only where nobody wrote another meanwhile, since whoever did has seen the newer facts.
 * @returns how many customers it went through.
 */
async function refreshSlice(here: Circumstances, size: number): Promise<number> {
  const { ledger, today } = here;
  const read = await ledger.transaction('r', [...tablesOfActs], async () => {
    const ground = await readStandingGround(ledger);
    const policyVersion = ground.version;
    const kept = await readProgress(here, policyVersion);
    if (kept.after === null) return null;
    const ids = await ledger.customers.where('id').above(kept.after).limit(size).primaryKeys();
    const [stored, importing] = await Promise.all([ledger.standings.bulkGet(ids), ledger.importCustomers.bulkGet(ids)]);
    const isDue = (place: number) =>
      !importing[place] && (stored[place]?.day !== today || stored[place]?.policyVersion !== policyVersion);
    const due = ids.flatMap((id, place) => (isDue(place) ? [{ id, was: stored[place] }] : []));
    const files = await filesOf(here, { ids: due.map(({ id }) => id), among: ids.length });
    return { ids, policyVersion, ground, due, files, kept };
  });
  if (!read) return 0;
  const fresh: { id: string; was: Standing | undefined; standing: Standing | null }[] = [];
  await inSlices(read.due, ({ id, was }) => {
    const file = read.files.get(id);
    fresh.push({ id, was, standing: file ? standingUnder(here, file, read.ground) : null });
  });
  await ledger.transaction('rw', [ledger.standings, ledger.viewState], async () => {
    const now = await ledger.standings.bulkGet(fresh.map(({ id }) => id));
    const untouched = fresh.filter(({ was }, place) => sameValue(now[place], was));
    await ledger.standings.bulkPut(untouched.flatMap(({ standing }): Standing[] => (standing ? [standing] : [])));
    await ledger.standings.bulkDelete(untouched.filter(({ standing }) => !standing).map(({ id }) => id));
    if (!sameValue(await readProgress(here, read.policyVersion), read.kept)) return;
    const progress: Progress = { day: today, policyVersion: read.policyVersion, after: read.ids.at(-1) ?? null };
    await ledger.viewState.put({ id: progressKey, value: progress });
  });
  return read.ids.length;
}

/**
 * Customers of a slice are neighbours in the order of ids, so that one read a table brings them all; where most of a slice
 * is of today already, the few that are not are read alone.
 */
async function filesOf(
  { ledger }: Circumstances,
  { ids, among }: { ids: readonly string[]; among: number },
): Promise<ReadonlyMap<string, CustomerFile>> {
  if (ids.length * fewShare >= among) return readCustomerFiles(ledger, ids);
  const alone = await Promise.all(ids.map((id) => readCustomerFile(ledger, id)));
  return new Map(alone.flatMap((file) => (file ? [[file.customer.id, file] as const] : [])));
}

async function readProgress({ ledger, today }: Circumstances, policyVersion: number): Promise<Progress> {
  const kept = (await ledger.viewState.get(progressKey))?.value as Progress | undefined;
  const isOfToday = kept?.day === today && kept.policyVersion === policyVersion;
  return isOfToday ? kept : { day: today, policyVersion, after: '' };
}

/** Computes the bounds of the amount classes once a day, over the whole open book, a part of the customers at a time. */
async function freezeBounds({ ledger, today }: Circumstances): Promise<void> {
  const frozen = await readAmountBounds(ledger);
  // Bounds of an empty book would hold all day after the first import.
  if (frozen?.day === today && Object.keys(frozen.bounds).length > 0) return;
  const totals: Money[] = [];
  const ids = await ledger.customers.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += largestSlice) {
    const [first = '', last = first] = [ids[from], ids[Math.min(from + largestSlice, ids.length) - 1]];
    const invoices = ledger.invoices.where('[customerId+isOpen]').between([first, 0], [last, 1], true, true);
    const open = (await invoices.toArray()).filter(({ isOpen }) => isOpen === 1);
    for (const own of groupBy(open, ({ customerId }) => customerId).values()) {
      totals.push(...totalsByCurrency(own.map(({ openMinor, total }) => money(openMinor, total.currency))));
    }
    await pause();
  }
  await keepAmountBounds(ledger, { day: today, bounds: amountBounds(totals) });
}
