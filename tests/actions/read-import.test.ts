import { describe, expect, test } from 'vitest';
import { openImportReader, type ReaderAsking } from '@/lib/actions/import-reader';
import { mappingsForReading } from '@/lib/actions/mappings-for-reading';
import { readImport } from '@/lib/actions/read-import';
import type { WorkerLike } from '@/lib/actions/worker-like';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const list = bytesOf(
  [
    'Número,Cliente,RFC,Correo,Vence,Saldo,Moneda',
    'A-1,Talleres Nube,,pagos@nube.example,2026-10-01,100.00,MXN',
    'A-2,Talleres Nube,,,2026-10-02,50.00,MXN',
    'A-3,Vidrios Cobre,,,2026-10-03,25.00,MXN',
  ].join('\n'),
);

const strange = bytesOf(
  'Pza;Gente;Guita;Tope\nX-1;Talleres Nube;100,50;01/10/2026\nX-2;Vidrios Cobre;20,00;31/10/2026\n',
);

describe('a file that is read for the preview', () => {
  test('counts customers and those without an address, and leaves the cells behind', async () => {
    const reading = await readImport(list, {});
    expect(reading).toMatchObject({ customers: 2, withoutEmail: 1, unknown: null });
    expect(reading.result.rows.map(({ cells }) => cells.length)).toEqual([0, 0, 0]);
    expect(reading.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('whose headings nobody knows shows its columns, and once mapped it is read', async () => {
    const first = await readImport(strange, {});
    expect(first.result.refused).toBe(true);
    expect(first.unknown?.columns.map(({ heading, samples }) => [heading, samples[0]])).toEqual([
      ['Pza', 'X-1'],
      ['Gente', 'Talleres Nube'],
      ['Guita', '100,50'],
      ['Tope', '01/10/2026'],
    ]);
    const mappings = mappingsForReading([
      {
        signature: first.unknown!.signature,
        choices: [{ field: 'number' }, { field: 'customer' }, { field: 'open' }, { field: 'dueOn' }],
      },
    ]);
    const { result } = await readImport(strange, { mappings, currency: 'MXN' });
    expect(result.rows.map(({ number, open, dueOn }) => [number, open, dueOn])).toEqual([
      ['X-1', '100.50', '2026-10-01'],
      ['X-2', '20.00', '2026-10-31'],
    ]);
  });

  test('a remembered meaning that we do not know makes its column mean nothing', () => {
    const mappings = mappingsForReading([
      { signature: 'a|b', choices: [{ field: 'open' }, { field: 'colour', decimal: '?' }] },
    ]);
    expect(mappings).toEqual({ 'a|b': [{ field: 'open' }, { field: null }] });
  });
});

/** A worker that answers as the packaged one does, or dies. */
function aWorker(dies: boolean): WorkerLike & { asked: ReaderAsking[] } {
  const hearers = new Map<string, (event: MessageEvent) => void>();
  const asked: ReaderAsking[] = [];
  let kept: Uint8Array | undefined;
  const tell = (name: string, data: object) => hearers.get(name)?.({ data } as MessageEvent);
  const answer = async ({ id, options }: ReaderAsking) => {
    const reading = await readImport(kept!, options);
    const { rows } = reading.result;
    tell('message', { id, part: rows.slice(0, 2) });
    tell('message', { id, part: rows.slice(2) });
    tell('message', { id, reading: { ...reading, result: { ...reading.result, rows: [] } } });
  };
  return {
    asked,
    terminate: () => undefined,
    addEventListener: (name: string, hear: unknown) => void hearers.set(name, hear as (event: MessageEvent) => void),
    postMessage: (asking: ReaderAsking) => {
      asked.push(asking);
      kept ??= asking.bytes;
      if (dies) queueMicrotask(() => tell('error', {}));
      else void answer(asking);
    },
  };
}

describe('the reader of a file', () => {
  test('gives the bytes once, asks again with other options, and puts the parts together', async () => {
    const worker = aWorker(false);
    const reader = openImportReader(list, () => worker);
    expect((await reader.read({})).result.rows).toHaveLength(3);
    expect((await reader.read({ currency: 'USD' })).result.rows).toHaveLength(3);
    expect(worker.asked.map(({ bytes }) => bytes !== undefined)).toEqual([true, false]);
  });

  test.each([
    [
      'cannot be started',
      () => {
        throw new Error('No workers here');
      },
    ],
    ['dies', () => aWorker(true)],
  ])('reads in the page when the worker %s', async (_, start) => {
    const reader = openImportReader(list, start);
    expect((await reader.read({})).result.rows).toHaveLength(3);
    expect((await reader.read({})).customers).toBe(2);
  });
});
