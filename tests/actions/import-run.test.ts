import { expect, test } from 'vitest';
import { correctPayments } from '@/lib/actions/correct-payments';
import { importFile } from '@/lib/actions/import-file';
import { writePart } from '@/lib/actions/import-part';
import { dropOldImages, importOf, keepImages, rowsPerPart, runningImports } from '@/lib/actions/import-run';
import { loadColumns } from '@/lib/actions/load-columns';
import { nameDocuments } from '@/lib/actions/name-documents';
import { rollBackRun } from '@/lib/actions/roll-back-run';
import { undoImport } from '@/lib/actions/undo-import';
import { writeContact } from '@/lib/actions/write-contact';
import { perform } from '@/lib/actions/perform';
import type { ImportRun } from '@/lib/ledger/local-rows';
import { aCustomer, aPayment, mxn } from '../support/builders';
import { aFile, aReadCustomer, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

const at = '2026-11-24T15:00:00.000Z';
const counts = { added: 0, changed: 0, unchanged: 0, skipped: 0, problems: 0 };

function aRun(id: string, changes: Partial<ImportRun> = {}): ImportRun {
  const file = { fileName: 'a.csv', fileHash: 'h', layout: null, asOf: null };
  return { id, state: 'done', ...file, startedAt: at, finishedAt: null, heartbeatAt: at, counts, ...changes };
}

test.each([
  ['2026-11-24T15:02:00.000Z', ['run'], []],
  ['2026-11-24T15:03:00.000Z', [], ['run']],
])('at %s a run whose last sign of life was at 15:00 is alive %j or left behind %j', async (now, alive, orphaned) => {
  const ledger = freshLedger();
  await ledger.importRuns.bulkAdd([aRun('run', { state: 'running' }), aRun('other')]);
  const found = await runningImports(ledger, now);
  expect(found.alive.map(({ id }) => id)).toEqual(alive);
  expect(found.orphaned.map(({ id }) => id)).toEqual(orphaned);
});

test('the latest standing import of the same bytes is found', async () => {
  const ledger = freshLedger();
  await ledger.importRuns.bulkAdd([
    aRun('a'),
    aRun('b', { startedAt: '2026-11-25T00:00:00.000Z' }),
    aRun('c', { state: 'undone', startedAt: '2026-11-26T00:00:00.000Z' }),
  ]);
  expect((await importOf(ledger, 'h'))?.id).toBe('b');
  expect(await importOf(ledger, 'x')).toBeNull();
});

test('before-images are kept in order, in parts, and only of the latest 20 runs', async () => {
  const ledger = freshLedger();
  const images = Array.from({ length: rowsPerPart + 5 }, (_, n) => ({
    table: 'log' as const,
    id: String(n),
    before: null,
    after: {},
  }));
  await keepImages(ledger, 'run', images);
  await keepImages(ledger, 'run', images.slice(0, 1));
  const parts = await ledger.importImages.orderBy('id').toArray();
  expect(parts.map((part) => part.images.length)).toEqual([rowsPerPart, 5, 1]);
  await ledger.importRuns.bulkAdd([
    aRun('run'),
    ...Array.from({ length: 20 }, (_, n) => aRun(`new-${n}`, { startedAt: `2026-12-${10 + n}` })),
  ]);
  await dropOldImages(ledger);
  expect(await ledger.importImages.count()).toBe(0);
  expect(await undoImport(circumstances(ledger), 'run')).toEqual({ ok: false, reason: 'too-old' });
  expect(await undoImport(circumstances(ledger), 'nothing')).toEqual({ ok: false, reason: 'unknown-run' });
});

test('a part written twice writes nothing the second time', async () => {
  const here = circumstances(freshLedger());
  const { named, context } = await nameDocuments(
    here,
    aFile([aReadDocument(), aReadDocument({ number: 'F-2', open: '0.00' })]),
  );
  const write = () => here.ledger.transaction('rw', here.ledger.tables, async () => writePart(named, context));
  expect(await write()).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
  expect((await here.ledger.invoices.toArray()).map(({ isOpen }) => isOpen)).toEqual([1, 0]);
  expect(await write()).toMatchObject({ added: 0, changed: 0, unchanged: 2, images: [], customerIds: [] });
});

test('a number that another customer has already is another document', async () => {
  const here = circumstances(freshLedger());
  await importFile(here, aFile([aReadDocument()]));
  const other = aReadCustomer({ name: 'Otra', taxId: 'OTR990101AA1', taxIdKey: 'OTR990101AA1' });
  const second = aFile([aReadDocument({ customer: other, open: '5.00' })]);
  await importFile(here, second);
  await importFile(here, second, { again: true });
  const invoices = await here.ledger.invoices.toArray();
  expect(invoices.map(({ openMinor }) => openMinor).toSorted((a, b) => a - b)).toEqual([500, 80_000]);
});

test('an unapplied payment that is told with another rest replaces the earlier one, once', async () => {
  const told = { invoiceId: null, reference: 'AB-1', source: 'import:list' };
  const [earlier, later] = [
    aPayment({ ...told, amount: mxn(900) }),
    aPayment({ ...told, id: 'later', amount: mxn(400) }),
  ];
  const ledger = await store(freshLedger(), { payments: [earlier, later, aPayment({ id: 'hand', invoiceId: null })] });
  const context = { ledger, columnsOf: await loadColumns() };
  expect(await correctPayments(context, [later])).toHaveLength(1);
  expect(await correctPayments(context, [later])).toEqual([]);
  expect((await visibleState(ledger))['payments']).toMatchObject([{ id: 'hand' }, { id: 'later' }]);
});

test('a roll-back that was interrupted goes on where it stopped', { timeout: 30_000 }, async () => {
  const here = circumstances(freshLedger());
  const before = await visibleState(here.ledger);
  const rows = Array.from({ length: 300 }, (_, n) => aReadDocument({ number: `F-${n}` }));
  const answer = await importFile(here, aFile(rows));
  if (!answer.ok || !answer.runId) throw new Error('nothing was imported');
  const { runId } = answer;
  const stopped = rollBackRun(here, runId, 'undone', () => {
    throw new Error('the page is gone');
  });
  await expect(stopped).rejects.toThrow('the page is gone');
  expect(await here.ledger.invoices.count()).toBeLessThan(300);
  const left: number[] = [];
  await rollBackRun(here, runId, 'undone', (parts) => left.push(parts));
  expect(left.at(-1)).toBe(0);
  expect(await visibleState(here.ledger)).toEqual({ ...before, settings: expect.anything() });
});

test('a contact that a person wrote and a file brings is one row', async () => {
  const here = circumstances(await store(freshLedger(), { customers: [aCustomer({ taxId: 'IVO1503028A1' })] }));
  const draft = { kind: 'email', value: 'Pagos@Volcan.example', name: 'Eva' } as const;
  await perform(here, 'add-contact', (pen) => writeContact(here.ledger, pen, 'customer', draft));
  await importFile(here, aFile([aReadDocument()]));
  expect(await here.ledger.contacts.toArray()).toMatchObject([{ name: 'Eva', value: 'pagos@volcan.example' }]);
});
