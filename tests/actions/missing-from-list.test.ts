import { describe, expect, test } from 'vitest';
import type { Circumstances } from '@/lib/actions/circumstances';
import { closeMissing } from '@/lib/actions/close-missing';
import { importFile } from '@/lib/actions/import-file';
import { missingFromList } from '@/lib/actions/missing-from-list';
import { undoImport } from '@/lib/actions/undo-import';
import type { ReadDocument, ReadProblem } from '@/lib/imports/read-result';
import { mxn } from '../support/builders';
import { aFile, aReadCustomer, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';

const numbered = (number: string, changes: Partial<ReadDocument> = {}) => aReadDocument({ number, ...changes });
const later = { asOf: '2026-11-22' };

/** A ledger in which a list of 20 November left F-100 to F-103 open. */
async function aLedger(): Promise<Circumstances> {
  const here = circumstances(freshLedger());
  const other = aReadCustomer({ name: 'Hotel Arrecife', taxId: null, taxIdKey: null, emails: [] });
  await importFile(
    here,
    aFile([numbered('F-100'), numbered('F-101'), numbered('F-102'), numbered('F-103', { customer: other })]),
  );
  return here;
}

const labels = ({ documents }: Awaited<ReturnType<typeof missingFromList>>) =>
  documents.map(({ label }) => label).toSorted();

describe('a list that is said to hold everything', () => {
  test('names what it does not hold, of whom and how much', async () => {
    const here = await aLedger();
    const missing = await missingFromList(here, aFile([numbered('F-100'), numbered('F-101')], later));
    expect(missing).toMatchObject({ asOf: '2026-11-22', openCount: 4, unread: 0 });
    expect(missing.documents.find(({ label }) => label === 'F-103')).toMatchObject({
      customerName: 'Hotel Arrecife',
      open: mxn(80_000),
    });
    expect(labels(missing)).toEqual(['F-102', 'F-103']);
  });

  test.each<[string, () => ReturnType<typeof aFile>]>([
    ['of another source', () => ({ ...aFile([], later), reading: { ...aFile([]).reading, family: 'odoo' } })],
    ['older than what a newer list said', () => aFile([], { asOf: '2026-11-19' })],
  ])('%s closes nothing', async (_, file) => {
    expect(labels(await missingFromList(await aLedger(), file()))).toEqual([]);
  });

  test('does not close what was issued after its day, nor what was paid already', async () => {
    const here = circumstances(freshLedger());
    await importFile(
      here,
      aFile([
        numbered('F-1', { issuedOn: '2026-11-23' }),
        numbered('F-2', { open: '0.00' }),
        numbered('F-3', { issuedOn: null }),
      ]),
    );
    expect(labels(await missingFromList(here, aFile([], later)))).toEqual(['F-3']);
  });

  test('holds what a person has yet to decide about, and counts the lines that nobody could read', async () => {
    const here = await aLedger();
    const doubt = (document: ReadDocument | null): ReadProblem => ({
      row: 9,
      column: 'Vence',
      code: 'date-unreadable',
      raw: '31/31',
      document,
    });
    const problems = [doubt(numbered('F-102', { open: null, total: null })), doubt(null)];
    const file = aFile([numbered('F-100')], later);
    const missing = await missingFromList(here, { ...file, reading: { ...file.reading, problems } });
    expect(labels(missing)).toEqual(['F-101', 'F-103']);
    expect(missing.unread).toBe(1);
  });
});

test('what is missing counts as closed on the day of the list, without a payment, and undo brings it back', async () => {
  const here = await aLedger();
  const before = await visibleState(here.ledger);
  const file = aFile([numbered('F-100'), numbered('F-101')], later);
  const answer = await importFile(here, file, { isWhole: true });
  expect(answer).toMatchObject({ ok: true, closed: 2 });
  const open = async () =>
    (await here.ledger.invoices.toArray()).flatMap(({ isOpen, number }) => (isOpen === 1 ? [number] : [])).toSorted();
  expect(await open()).toEqual(['F-100', 'F-101']);
  expect(await here.ledger.payments.count()).toBe(0);
  expect((await here.ledger.standings.toArray()).map(({ overdue }) => overdue.length).toSorted()).toEqual([0, 1]);
  if (!answer.ok || answer.runId === null) throw new Error('nothing was imported');
  expect(await undoImport(here, answer.runId)).toEqual({ ok: true });
  expect(await visibleState(here.ledger)).toEqual(before);
  expect(await open()).toHaveLength(4);
});

test('said twice it changes nothing the second time, and a later list opens what returns', async () => {
  const here = await aLedger();
  const rest = [numbered('F-100'), numbered('F-101'), numbered('F-102')];
  await importFile(here, aFile(rest, later), { isWhole: true });
  expect(await importFile(here, aFile(rest, later), { isWhole: true, again: true })).toMatchObject({
    runId: null,
    closed: 0,
  });
  const returned = numbered('F-103', {
    customer: aReadCustomer({ name: 'Hotel Arrecife', taxId: null, taxIdKey: null, emails: [] }),
  });
  await importFile(here, aFile([...rest, returned], { asOf: '2026-11-23' }), { isWhole: true, again: true });
  expect((await here.ledger.invoices.toArray()).every(({ isOpen }) => isOpen === 1)).toBe(true);
});

test('a run that is stopped meanwhile takes back what it closed', async () => {
  const here = await aLedger();
  const before = await visibleState(here.ledger);
  const stopping = new AbortController();
  const tell = () => stopping.abort();
  const answer = await importFile(here, aFile([numbered('F-100')], later), {
    isWhole: true,
    signal: stopping.signal,
    tell,
  });
  expect(answer).toEqual({ ok: false, reason: 'cancelled' });
  expect(await visibleState(here.ledger)).toEqual(before);
  const [run] = await here.ledger.importRuns.toArray();
  expect(await closeMissing(here, run!, aFile([], later), stopping.signal)).toBe(0);
});
