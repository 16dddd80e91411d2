import { describe, expect, test } from 'vitest';
import { forgetCustomer } from '@/lib/actions/forget-customer';
import { importFile, rollBackOrphans } from '@/lib/actions/import-file';
import { restoreBackup } from '@/lib/actions/restore-backup';
import { exportBackup } from '@/lib/ledger/backup';
import { logPromise } from '@/lib/actions/log-promise';
import type { Ledger } from '@/lib/ledger/database';
import type { ImportRun } from '@/lib/ledger/local-rows';
import { aFile, aReadCustomer, aReadDocument } from '../support/imported-file';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';

async function onlyCustomer(ledger: Ledger): Promise<string> {
  const [id, ...others] = await ledger.customers.toCollection().primaryKeys();
  if (id === undefined || others.length > 0) throw new Error('expected exactly one customer');
  return id;
}

/** A book of so many customers with three documents each. */
function aBook(customers: number) {
  return Array.from({ length: customers * 3 }, (_, n) =>
    aReadDocument({
      row: n + 2,
      number: `A-${n}`,
      customer: aReadCustomer({ name: `Cliente ${Math.floor(n / 3)}`, taxId: null, taxIdKey: null, emails: [] }),
    }),
  );
}

describe('a large file', { timeout: 30_000 }, () => {
  test('is written in parts between which another page logs a promise', async () => {
    const ledger = freshLedger();
    const here = circumstances(ledger);
    await importFile(here, aFile([aReadDocument()]));
    const id = await onlyCustomer(ledger);
    const told: number[] = [];
    let logged: Promise<unknown> | null = null;
    const other = circumstances(ledger, { newId: () => `other-${Math.random()}` });
    const answer = await importFile(here, aFile(aBook(90)), {
      tell: ({ done }) => {
        told.push(done);
        logged ??= logPromise(other, {
          customerId: id,
          invoiceIds: [],
          parts: [{ date: '2026-11-27', amount: null }],
          channel: 'call',
        }).then(() => told.push(-1));
      },
    });
    await logged;
    expect(answer).toMatchObject({ ok: true, counts: { added: 270 } });
    expect(told.indexOf(-1)).toBeLessThan(told.indexOf(270));
    expect(await ledger.standings.count()).toBe(91);
  });

  test('does not show its customers in the worklist until it is whole', async () => {
    const ledger = freshLedger();
    const here = circumstances(ledger);
    const [reads, worked]: [PromiseLike<number>[], number[]] = [[], []];
    await importFile(here, aFile(aBook(90)), {
      tell: ({ phase, done }) => {
        if (phase === 'standings') worked.push(done);
        else reads.push(ledger.standings.count());
      },
    });
    expect(await Promise.all(reads)).toEqual([0, 0]);
    expect(worked.at(-1)).toBe(90);
    expect(await ledger.importCustomers.count()).toBe(0);
  });

  test('brings nothing back of a customer who is forgotten while it runs', async () => {
    const ledger = freshLedger();
    const here = circumstances(ledger);
    const one = Array.from({ length: 300 }, (_, n) => aReadDocument({ row: n + 2, number: `B-${n}` }));
    await importFile(here, aFile(one.slice(0, 1)));
    const id = await onlyCustomer(ledger);
    let forgetting: Promise<unknown> | null = null;
    await importFile(here, aFile(one), {
      tell: () => {
        forgetting ??= forgetCustomer(here, id, 'asked');
      },
    });
    await forgetting;
    expect(await Promise.all([ledger.customers.count(), ledger.contacts.count(), ledger.invoices.count()])).toEqual([
      0, 0, 0,
    ]);
  });

  test('finds what a backup brought while it runs, and doubles nothing', async () => {
    const theirs = circumstances(freshLedger());
    await importFile(theirs, aFile(aBook(90)));
    const backup = await exportBackup(theirs.ledger, theirs.now());
    const here = circumstances(freshLedger());
    let restored: Promise<unknown> | null = null;
    await importFile(here, aFile(aBook(90)), {
      tell: () => void (restored ??= restoreBackup(here, backup, 'libro.json')),
    });
    expect(await restored).toMatchObject({ ok: true });
    expect(await here.ledger.invoices.count()).toBe(270);
    expect(await here.ledger.balanceReports.count()).toBe(270);
  });

  test('that is cancelled leaves nothing', async () => {
    const here = circumstances(freshLedger());
    const stop = new AbortController();
    const answer = await importFile(here, aFile(aBook(90)), { signal: stop.signal, tell: () => stop.abort() });
    expect(answer).toEqual({ ok: false, reason: 'cancelled' });
    expect(await visibleState(here.ledger)).toEqual({ settings: expect.anything() });
  });

  test('whose page died is rolled back when the next one starts, and one that lives is left alone', async () => {
    const ledger = freshLedger();
    let isDead = false;
    const dying = circumstances(ledger, { newId: () => (isDead ? 'never' : 'run') });
    const stop = {
      get aborted() {
        if (isDead) throw new Error('the page is gone');
        return false;
      },
    } as AbortSignal;
    const importing = importFile(dying, aFile(aBook(90)), {
      signal: stop,
      tell: () => {
        isDead = true;
      },
    });
    await expect(importing).rejects.toThrow('the page is gone');
    expect(await ledger.invoices.count()).toBeGreaterThan(0);
    const next = circumstances(ledger);
    expect(await importFile(next, aFile(aBook(1)))).toEqual({ ok: false, reason: 'import-running' });
    const later = circumstances(ledger, { now: () => '2026-11-24T15:04:00.000Z' });
    expect(await rollBackOrphans(later)).toBe(1);
    expect(await visibleState(ledger)).toEqual({ settings: expect.anything() });
    expect((await ledger.importRuns.toArray()).map(({ state }: ImportRun) => state)).toEqual(['cancelled']);
  });
});
