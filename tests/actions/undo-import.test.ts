import { describe, expect, test } from 'vitest';
import { importFile } from '@/lib/actions/import-file';
import { logPromise } from '@/lib/actions/log-promise';
import { undoImport } from '@/lib/actions/undo-import';
import { mxn } from '../support/builders';
import { aFile, aReadCustomer, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';

/** A ledger with a first file, and a second one that changes its document and adds another. */
async function imported() {
  const here = circumstances(freshLedger());
  await importFile(here, aFile([aReadDocument()]));
  const before = await visibleState(here.ledger);
  const rows = [
    aReadDocument({ open: '100.00', dueOn: '2026-11-15', customer: aReadCustomer({ name: 'Imprenta Volcán SA' }) }),
    aReadDocument({ number: 'F-101' }),
  ];
  const answer = await importFile(here, aFile(rows, { asOf: '2026-11-22' }));
  if (!answer.ok || !answer.runId) throw new Error('nothing was imported');
  return { here, before, runId: answer.runId };
}

describe('undoing an import', () => {
  test('leaves everything as it was', async () => {
    const { here, before, runId } = await imported();
    expect(await undoImport(here, runId)).toEqual({ ok: true });
    expect(await visibleState(here.ledger)).toEqual(before);
    expect(await here.ledger.standings.toArray()).toMatchObject([{ overdue: [mxn(80_000)] }]);
    expect(await undoImport(here, runId)).toEqual({ ok: false, reason: 'not-done' });
  });

  test('voids a document that somebody has used since, and reading the file again brings it back', async () => {
    const { here, runId } = await imported();
    const added = (await here.ledger.invoices.toArray()).find(({ number }) => number === 'F-101')!;
    await logPromise(here, {
      customerId: added.customerId,
      invoiceIds: [added.id],
      parts: [{ date: '2026-11-27', amount: mxn(100) }],
      channel: 'mail',
    });
    await undoImport(here, runId);
    expect(await here.ledger.invoices.get(added.id)).toMatchObject({ voided: { reason: 'import-undone' }, isOpen: 0 });
    await importFile(here, aFile([aReadDocument({ number: 'F-101' })], { asOf: '2026-11-22' }));
    expect(await here.ledger.invoices.get(added.id)).toMatchObject({ voided: null, isOpen: 1 });
  });

  test('keeps what a later file changed again', async () => {
    const { here, runId } = await imported();
    await importFile(here, aFile([aReadDocument({ dueOn: '2026-12-20', open: '100.00' })], { asOf: '2026-11-23' }));
    await undoImport(here, runId);
    const invoices = await here.ledger.invoices.toArray();
    expect(invoices).toMatchObject([{ number: 'F-100', dueOn: '2026-12-20', openMinor: 10_000 }]);
  });

  test('can be done again: the file brings the same rows', async () => {
    const { here, runId } = await imported();
    const whole = await visibleState(here.ledger);
    await undoImport(here, runId);
    const rows = [
      aReadDocument({ open: '100.00', dueOn: '2026-11-15', customer: aReadCustomer({ name: 'Imprenta Volcán SA' }) }),
      aReadDocument({ number: 'F-101' }),
    ];
    await importFile(here, aFile(rows, { asOf: '2026-11-22' }));
    expect(await visibleState(here.ledger)).toEqual(whole);
  });
});
