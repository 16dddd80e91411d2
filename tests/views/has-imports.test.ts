import { expect, test } from 'vitest';
import { importFile } from '@/lib/actions/import-file';
import { undoImport } from '@/lib/actions/undo-import';
import { hasImports } from '@/lib/views/has-imports';
import { aFile, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';

test('a file that was read and taken back again is none', async () => {
  const here = circumstances(freshLedger());
  expect(await hasImports(here.ledger)).toBe(false);
  const answer = await importFile(here, aFile([aReadDocument()]));
  expect(await hasImports(here.ledger)).toBe(true);
  if (!answer.ok || answer.runId === null) throw new Error('nothing was imported');
  await undoImport(here, answer.runId);
  expect(await hasImports(here.ledger)).toBe(false);
});
