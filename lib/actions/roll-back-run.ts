import { factsOf } from '@/lib/ledger/backup';
import { customersOf } from '@/lib/ledger/customers-of';
import { refreshOpenBalances } from '@/lib/ledger/derive';
import type { BeforeImage, ImportRun } from '@/lib/ledger/local-rows';
import type { AnyRow } from '@/lib/ledger/rows';
import { sameValue } from '@/lib/ledger/same-value';
import { isAppendOnly, isMutable, tablesOfActs, type MutableTable } from '@/lib/ledger/tables';
import { changedRow, putChanged } from '@/lib/ledger/write';
import type { Circumstances } from './circumstances';
import { importedBy } from './import-facts';
import { importUndone } from './import-patches';
import { tracesOf } from './import-run';
import { loadColumns } from './load-columns';
import { pause } from './pause';

/**
 * Takes back what a run changed, part by part from the last one: what it added disappears unless somebody has used it since
 * (then it is voided) or another file speaks of it (then it stays); fields go back unless they were changed again.
 * Interrupted, it goes on where it stopped, since a part and its before-images disappear together.
 */
export async function rollBackRun(
  here: Circumstances,
  runId: string,
  state: Extract<ImportRun['state'], 'undone' | 'cancelled'>,
  tell: (left: number) => void = () => {},
): Promise<void> {
  const { ledger } = here;
  const columnsOf = await loadColumns();
  const parts = (await ledger.importImages.where('runId').equals(runId).primaryKeys()).toSorted().toReversed();
  for (const [place, partId] of parts.entries()) {
    await ledger.transaction('rw', [...tablesOfActs, 'importImages', 'importRuns'], async () => {
      const part = await ledger.importImages.get(partId);
      if (!part) return;
      const use = await usesOf(here, part.images);
      for (const image of part.images.toReversed()) await takeBack(here, image, use, columnsOf);
      await refreshOpenBalances(ledger, customersOf(part.images));
      await ledger.standings.bulkDelete(customersOf(part.images));
      await ledger.importImages.delete(partId);
      await ledger.importRuns.update(runId, { heartbeatAt: here.now() });
    });
    tell(parts.length - place - 1);
    await pause();
  }
  await ledger.transaction('rw', [ledger.importRuns, ledger.importCustomers], async () => {
    await ledger.importRuns.update(runId, { state, finishedAt: here.now() });
    await ledger.importCustomers.where('runId').equals(runId).delete();
  });
}

/** Customers with whom a person has done something, and every id that their rows name. */
type Uses = { customers: ReadonlySet<string>; named: ReadonlySet<string> };

const tablesOfUse = [
  'addressLinks',
  'promises',
  'payments',
  'disputeEvents',
  'plans',
  'followUps',
  'consents',
] as const;

async function usesOf({ ledger }: Circumstances, images: readonly BeforeImage[]): Promise<Uses> {
  const ids = customersOf(images);
  const own = new Set(images.map(({ id }) => id));
  const rows: AnyRow[] = [];
  for (const table of tablesOfUse) {
    rows.push(...(await ledger.table<AnyRow, string>(table).where('customerId').anyOf(ids).toArray()));
  }
  for (const id of ids) {
    const entries = ledger.log.where('[customerId+at]').between([id, ''], [id, '\uffff']);
    rows.push(...((await entries.toArray()) as unknown as AnyRow[]));
  }
  const foreign = rows.filter((row) => !own.has(row.id) && !isImported(row));
  return {
    customers: new Set(foreign.map((row) => String(row['customerId']))),
    named: new Set(foreign.flatMap(idsNamedBy).filter((id) => typeof id === 'string')),
  };
}

function isImported(row: object): boolean {
  const source = 'source' in row ? row.source : null;
  return typeof source === 'string' && source.startsWith(importedBy(''));
}

function idsNamedBy({ invoiceId, invoiceIds, contactId }: AnyRow): unknown[] {
  return [invoiceId, contactId, ...(Array.isArray(invoiceIds) ? invoiceIds : [])];
}

async function takeBack(
  { ledger, now, by }: Circumstances,
  { table, id, before, after }: BeforeImage,
  uses: Uses,
  columnsOf: Awaited<ReturnType<typeof loadColumns>>,
): Promise<void> {
  const rows = ledger.table<AnyRow, string>(table);
  const stored = await rows.get(id);
  if (!stored) return;
  if (isAppendOnly(table)) return rows.delete(id);
  if (!isMutable(table)) throw new Error(`An import wrote to ${table}, which cannot be rolled back`);
  const [current, was, became] = [factsOf(table, stored), before as AnyRow | null, after as AnyRow];
  if (was === null) {
    // Runs of an earlier version kept the whole row.
    if (!sameValue(tracesOf(current), tracesOf(became))) return;
    if (await isNamedByOthers(ledger, table, id)) return;
    const isUsed = table === 'customers' ? uses.customers.has(id) : uses.named.has(id);
    if (!isUsed) return rows.delete(id);
    const voided = { at: now(), by, reason: importUndone };
    return putChanged(ledger, table, [changedRow(current, { voided }, now())], columnsOf);
  }
  if (sameValue(current, became)) return putChanged(ledger, table, [was], columnsOf);
  const fields = Object.keys(became).filter((field) => field !== 'updatedAt' && field !== 'fieldsAt');
  const ours = fields.filter(
    (field) => !sameValue(was[field], became[field]) && sameValue(current[field], became[field]),
  );
  const back = Object.fromEntries(ours.map((field) => [field, was[field] ?? null]));
  return putChanged(ledger, table, [changedRow(current, back, now())], columnsOf);
}

/** Whether another import still speaks of a row: its own reports and documents are gone by now, last written first. */
async function isNamedByOthers(ledger: Circumstances['ledger'], table: MutableTable, id: string): Promise<boolean> {
  if (table === 'invoices') return (await ledger.balanceReports.where('invoiceId').equals(id).count()) > 0;
  if (table !== 'customers') return false;
  const invoices = ledger.invoices.where('[customerId+isOpen]').between([id, 0], [id, 1], true, true);
  const payments = ledger.payments.where('customerId').equals(id).filter(isImported);
  return (await invoices.filter(({ voided }) => voided === null).count()) + (await payments.count()) > 0;
}
