import { afterEach, describe, expect, test, vi } from 'vitest';
import { isDiskFull } from '@/components/common/is-disk-full';
import { importAside, type WriterAsking, type WriterTelling } from '@/lib/actions/import-aside';
import type { ImportProgress } from '@/lib/actions/import-file';
import type { WorkerLike } from '@/lib/actions/worker-like';
import { Ledger } from '@/lib/ledger/database';
import { aFile, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';

afterEach(() => vi.unstubAllGlobals());

type Hear = (event: MessageEvent) => void;

/** The packaged worker's own script, with a way in and out as a browser gives it. */
function scriptWorker(asked: WriterAsking[] = []): WorkerLike {
  const hearers = new Map<string, Hear>();
  vi.stubGlobal('postMessage', (data: WriterTelling) => hearers.get('message')?.({ data } as MessageEvent));
  vi.resetModules();
  const script = new Promise<Hear>((hears) => {
    vi.stubGlobal('addEventListener', (_: string, hear: Hear) => hears(hear));
    void import('@/lib/actions/import-aside-worker');
  });
  return {
    terminate: () => undefined,
    addEventListener: (name: string, hear: unknown) => void hearers.set(name, hear as Hear),
    postMessage: (data: WriterAsking) => {
      asked.push(data);
      void script.then((hear) => hear({ data } as MessageEvent));
    },
  };
}

/** A worker that answers an errand with these tellings, then dies. */
function dyingWorker(...tellings: WriterTelling[]): WorkerLike {
  const hearers = new Map<string, Hear>();
  return {
    terminate: () => undefined,
    addEventListener: (name: string, hear: unknown) => void hearers.set(name, hear as Hear),
    postMessage: (asking: WriterAsking) => {
      if (!('errand' in asking)) return;
      for (const data of tellings) hearers.get('message')?.({ data } as MessageEvent);
      hearers.get('error')?.({ message: 'gone' } as ErrorEvent & MessageEvent);
    },
  };
}

const refuses = () => {
  throw new Error('No workers here');
};

describe('an import beside the page', () => {
  test('hands the rows over in parts, tells how far it is and answers as an import in the page does', async () => {
    const ledger = freshLedger();
    // Most of them name no currency: they are handed over, and left out quickly.
    const rows = Array.from({ length: 2100 }, (_, n) =>
      aReadDocument({ row: n + 2, number: `A-${n}`, currency: n % 100 === 0 ? 'MXN' : null }),
    );
    const asked: WriterAsking[] = [];
    const told: ImportProgress[] = [];
    const answer = await importAside(
      circumstances(ledger),
      aFile(rows),
      { tell: (progress) => told.push(progress) },
      () => scriptWorker(asked),
    );
    expect(answer).toMatchObject({ ok: true, counts: { added: 21, skipped: 2079 } });
    expect(asked.map((asking) => ('rows' in asking ? asking.rows.length : Object.keys(asking)[0]))).toEqual([
      2000,
      100,
      'errand',
    ]);
    expect([told[0], told.at(-1)]).toEqual([
      { phase: 'documents', done: 0, of: 2100 },
      { phase: 'standings', done: 1, of: 1 },
    ]);
    expect(await ledger.invoices.count()).toBe(21);
  });

  test('is taken back when the person cancels', async () => {
    const ledger = freshLedger();
    const stopping = new AbortController();
    const rows = Array.from({ length: 300 }, (_, n) => aReadDocument({ row: n + 2, number: `A-${n}` }));
    const tell = ({ done }: ImportProgress) => done > 0 && stopping.abort();
    const options = { tell, signal: stopping.signal };
    const answer = await importAside(circumstances(ledger), aFile(rows), options, () => scriptWorker());
    expect(answer).toEqual({ ok: false, reason: 'cancelled' });
    expect([await ledger.invoices.count(), await ledger.customers.count()]).toEqual([0, 0]);
  });

  test.each([
    ['cannot be started', refuses],
    ['has no script any more', () => dyingWorker()],
  ])('is done by the page where the worker %s', async (_, start) => {
    const ledger = freshLedger();
    const answer = await importAside(circumstances(ledger), aFile([aReadDocument()]), {}, start);
    expect(answer).toMatchObject({ ok: true, counts: { added: 1 } });
  });

  test('is done by the page where the ledger is in its memory', async () => {
    const ledger = new Ledger(`in-memory-${Math.random()}`, { indexedDB, IDBKeyRange });
    const start = vi.fn<() => never>(refuses);
    expect(await importAside(circumstances(ledger), aFile([aReadDocument()]), {}, start)).toMatchObject({ ok: true });
    expect(start).not.toHaveBeenCalled();
  });

  test('that dies under way is not begun anew', async () => {
    const progress = { phase: 'documents', done: 0, of: 1 } as const;
    const running = importAside(circumstances(freshLedger()), aFile([aReadDocument()]), {}, () =>
      dyingWorker({ progress }),
    );
    await expect(running).rejects.toThrow('gone');
  });

  test('says when the disk was full, also behind the database', async () => {
    const full = { name: 'QuotaExceededError', message: 'Full', inner: null };
    const failure = { name: 'AbortError', message: 'Aborted', inner: full };
    const running = importAside(circumstances(freshLedger()), aFile([aReadDocument()]), {}, () =>
      dyingWorker({ failure }),
    );
    expect(isDiskFull(await running.catch((error: unknown) => error))).toBe(true);
  });
});
