import { money } from '@/lib/domain/money';
import type { BalanceReport } from '@/lib/domain/payment';
import { refreshOpenBalancesOf } from '@/lib/ledger/derive';
import type { ImportRun } from '@/lib/ledger/local-rows';
import { stampRow } from '@/lib/ledger/row-stamp';
import { append } from '@/lib/ledger/write';
import type { Circumstances } from './circumstances';
import { importedBy, sourceTime } from './import-facts';
import { idOf } from './import-ids';
import { keepImages } from './import-run';
import { missingFromList, type MissingDocument } from './missing-from-list';
import type { ImportSource } from './name-documents';
import { loadColumns } from './load-columns';
import { pause } from './pause';

const documentsPerPart = 250;

/**
 * A file with ALL open documents says of those it does not hold that nothing is open of them on its day. It does not say
 * that they were paid, so no payment is written. Part of the run: undone and cancelled with it.
 * @returns how many were closed; stops between two parts when `signal` says so.
 */
export async function closeMissing(
  here: Circumstances,
  run: ImportRun,
  source: ImportSource,
  signal?: AbortSignal,
): Promise<number> {
  const { asOf, documents } = await missingFromList(here, source);
  for (let from = 0; from < documents.length; from += documentsPerPart) {
    if (signal?.aborted) return from;
    await closePart(here, run, { asOf, family: source.reading.family }, documents.slice(from, from + documentsPerPart));
    await pause();
  }
  return documents.length;
}

async function closePart(
  { ledger, now }: Circumstances,
  run: ImportRun,
  file: { asOf: string; family: string },
  part: readonly MissingDocument[],
): Promise<void> {
  const { invoices, payments, balanceReports, standings, importRuns, importImages, importCustomers } = ledger;
  const tables = [invoices, payments, balanceReports, standings, importRuns, importImages, importCustomers];
  const columnsOf = await loadColumns();
  const customerIds = [...new Set(part.map(({ customerId }) => customerId))];
  await ledger.transaction('rw', tables, async () => {
    const added = await append(
      ledger,
      'balanceReports',
      part.map((document) => closedReport(document, file)),
      columnsOf,
    );
    await refreshOpenBalancesOf(
      ledger,
      part.map(({ invoiceId }) => invoiceId),
    );
    run.counts.changed += added.length;
    const images = added.map((after) => ({ table: 'balanceReports' as const, id: after.id, before: null, after }));
    if (images.length > 0) await keepImages(ledger, run.id, images);
    await importCustomers.bulkPut(customerIds.map((id) => ({ id, runId: run.id })));
    await standings.bulkDelete(customerIds);
    await importRuns.update(run.id, { heartbeatAt: now(), counts: run.counts });
  });
}

function closedReport({ invoiceId, customerId, open }: MissingDocument, file: { asOf: string; family: string }) {
  const { asOf, family } = file;
  const facts = { customerId, invoiceId, asOf, open: money(0, open.currency), source: importedBy(family) };
  const id = idOf('report', invoiceId, asOf, family, 0);
  return { ...stampRow<BalanceReport>(facts, { id, at: sourceTime(file), by: importedBy(family) }) };
}
