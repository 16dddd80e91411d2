import { expect, test } from 'vitest';
import { ignoredAddresses } from '@/lib/views/ignored-addresses';
import { importRuns } from '@/lib/views/import-runs';
import { latestListDay } from '@/lib/views/latest-list-day';
import { preferences } from '@/lib/views/preferences';
import { rememberedMappings } from '@/lib/views/remembered-mappings';
import { aRow } from '../support/builders';
import { freshLedger } from '../support/ledger';

test('an empty ledger has no history, nobody to leave alone, no mapping, and the usual preferences', async () => {
  const ledger = freshLedger();
  expect(await importRuns(ledger)).toEqual([]);
  expect(await ignoredAddresses(ledger)).toEqual([]);
  expect(await rememberedMappings(ledger)).toEqual([]);
  expect(await preferences(ledger)).toEqual({ theme: null, letterKeys: true, namesInLinks: false });
});

test('a mapping or a list of left-out lines of another shape is passed over', async () => {
  const ledger = freshLedger();
  await ledger.settings.add({ ...aRow('imports.mapping/x'), value: { signature: 7 } });
  const counts = { added: 1, changed: 0, unchanged: 0, skipped: 0, problems: 0 };
  const at = '2026-11-24T15:00:00.000Z';
  const run = { state: 'done', fileName: 'a.csv', fileHash: 'h', layout: null, asOf: null } as const;
  await ledger.importRuns.bulkAdd([
    { ...run, id: 'r1', startedAt: at, finishedAt: at, heartbeatAt: at, counts },
    { ...run, id: 'r2', startedAt: '2026-11-25T15:00:00.000Z', finishedAt: at, heartbeatAt: at, counts },
  ]);
  await ledger.viewState.put({
    id: 'import-doubts/r1',
    value: ['x', { code: 'amount-missing', row: 3, column: null }],
  });
  expect(await rememberedMappings(ledger)).toEqual([]);
  expect((await importRuns(ledger)).map(({ id, leftOut }) => [id, leftOut.length])).toEqual([
    ['r2', 0],
    ['r1', 1],
  ]);
});

test('the newest day of a standing list is told, whatever is under way', async () => {
  const ledger = freshLedger();
  expect(await latestListDay(ledger)).toBeNull();
  const at = '2026-11-24T15:00:00.000Z';
  const counts = { added: 1, changed: 0, unchanged: 0, skipped: 0, problems: 0 };
  const run = {
    fileName: 'a.csv',
    fileHash: 'h',
    layout: null,
    startedAt: at,
    finishedAt: at,
    heartbeatAt: at,
    counts,
  };
  await ledger.importRuns.bulkAdd([
    { ...run, id: 'r1', state: 'done', asOf: '2026-11-20' },
    { ...run, id: 'r2', state: 'done', asOf: '2026-11-12' },
    { ...run, id: 'r3', state: 'running', asOf: '2026-11-23' },
    { ...run, id: 'r4', state: 'undone', asOf: '2026-11-22' },
  ]);
  expect(await latestListDay(ledger)).toBe('2026-11-20');
});
