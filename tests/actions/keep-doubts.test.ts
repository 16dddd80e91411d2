import { expect, test } from 'vitest';
import { importFile } from '@/lib/actions/import-file';
import { doubtsName, keepDoubts } from '@/lib/actions/keep-doubts';
import type { ReadProblem } from '@/lib/imports/read-result';
import { aFile, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';

const problem: ReadProblem = { row: 7, column: 'Saldo', code: 'amount-missing', raw: 'diez mil', document: null };

test('what an import left out is kept with its run, by its place alone', async () => {
  const here = circumstances(freshLedger());
  const file = aFile([aReadDocument()]);
  const answer = await importFile(here, { ...file, reading: { ...file.reading, problems: [problem] } });
  const runId = answer.ok ? (answer.runId ?? '') : '';
  expect(await here.ledger.viewState.get(doubtsName(runId))).toEqual({
    id: doubtsName(runId),
    value: [{ row: 7, column: 'Saldo', code: 'amount-missing' }],
  });
});

test('a run without doubts keeps no list', async () => {
  const here = circumstances(freshLedger());
  await keepDoubts(here, 'run', []);
  expect(await here.ledger.viewState.toArray()).toEqual([]);
});
