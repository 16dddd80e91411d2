import { expect, test } from 'vitest';
import { importFile } from '@/lib/actions/import-file';
import { keepDoubts } from '@/lib/actions/keep-doubts';
import { linkAddress } from '@/lib/actions/link-address';
import { forgetMapping, rememberMapping } from '@/lib/actions/remember-mapping';
import { saveSettings } from '@/lib/actions/save-settings';
import { undo } from '@/lib/actions/undo';
import { undoImport } from '@/lib/actions/undo-import';
import { ignoredAddresses } from '@/lib/views/ignored-addresses';
import { importOfFile, importRuns } from '@/lib/views/import-runs';
import { preferenceNames, preferences } from '@/lib/views/preferences';
import { rememberedMappings } from '@/lib/views/remembered-mappings';
import { aFile, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';

const mapping = {
  signature: 'ref|quien',
  headings: ['Ref', 'Quién'],
  choices: [{ field: 'number' as const }, { field: 'customer' as const }],
};

test('a mapping is remembered under its headings, forgotten, and forgetting is taken back', async () => {
  const here = circumstances(freshLedger());
  await rememberMapping(here, mapping);
  expect(await rememberedMappings(here.ledger)).toMatchObject([mapping]);
  const { actId } = await forgetMapping(here, mapping.signature);
  expect(await rememberedMappings(here.ledger)).toEqual([]);
  await undo(here, actId!);
  expect(await rememberedMappings(here.ledger)).toMatchObject([mapping]);
});

test('an import stands in the history with what it left out, and after its undo can be brought again', async () => {
  const here = circumstances(freshLedger());
  const file = aFile([aReadDocument()]);
  const answer = await importFile(here, file);
  const runId = answer.ok ? answer.runId! : '';
  await keepDoubts(here, runId, [{ row: 7, column: 'Saldo', code: 'amount-missing', raw: 'secreto', document: null }]);
  expect(await importRuns(here.ledger)).toMatchObject([
    { id: runId, state: 'done', canUndo: true, leftOut: [{ row: 7, column: 'Saldo', code: 'amount-missing' }] },
  ]);
  expect(JSON.stringify(await here.ledger.viewState.toArray())).not.toContain('secreto');
  expect(await importOfFile(here.ledger, { hash: file.fileHash })).toMatchObject({ id: runId });
  await undoImport(here, runId);
  expect(await importRuns(here.ledger)).toMatchObject([{ state: 'undone', canUndo: false }]);
  expect(await importOfFile(here.ledger, { hash: file.fileHash })).toBeNull();
});

test('addresses that are nobody’s are listed until that is taken back', async () => {
  const here = circumstances(freshLedger());
  const { actId } = await linkAddress(here, 'boletin@diario.example', null);
  await linkAddress(here, 'pagos@nube.example', 'customer');
  expect(await ignoredAddresses(here.ledger)).toEqual(['boletin@diario.example']);
  await undo(here, actId!);
  expect(await ignoredAddresses(here.ledger)).toEqual([]);
});

test.each([
  [{}, { theme: null, letterKeys: true, namesInLinks: false }],
  [
    { [preferenceNames.theme]: 'dark', [preferenceNames.letterKeys]: false },
    { theme: 'dark', letterKeys: false, namesInLinks: false },
  ],
  [
    { [preferenceNames.theme]: 'mauve', [preferenceNames.letterKeys]: null },
    { theme: null, letterKeys: true, namesInLinks: false },
  ],
])('settings %j are the preferences %j', async (values, expected) => {
  const here = circumstances(freshLedger());
  await saveSettings(here, values);
  expect(await preferences(here.ledger)).toEqual(expected);
});
