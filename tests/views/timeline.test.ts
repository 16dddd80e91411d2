import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import { timeline } from '@/lib/views/timeline';
import {
  aBalanceReport,
  aContact,
  aCustomer,
  aDisputeEvent,
  aFollowUp,
  aLogEntry,
  anInvoice,
  aPayment,
  aPromise,
  calendar,
  day,
  mxn,
} from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const args = { customerId: 'customer', today: day, calendar };

async function book(rows: Parameters<typeof store>[1]) {
  return store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice()], ...rows });
}

const image = (id: string) => ({ table: 'log' as const, id, before: null, after: null });

describe('the timeline', () => {
  test('tells everything that happened, newest first', async () => {
    const ledger = await book({
      contacts: [aContact()],
      log: [aLogEntry({ on: '2026-11-19', contactId: 'contact' })],
      promises: [aPromise()],
      payments: [aPayment({ paidOn: '2026-11-20', amount: mxn(10_000) })],
      disputeEvents: [aDisputeEvent({ createdAt: '2026-11-10T15:00:00.000Z' })],
      followUps: [aFollowUp({ doneAt: '2026-11-24T16:00:00.000Z' }), aFollowUp({ id: 'open' })],
      balanceReports: [aBalanceReport({ asOf: '2026-11-09' }), aBalanceReport({ id: 'r2', asOf: '2026-11-09' })],
    });
    const { entries, next } = await timeline(ledger, args);
    expect(entries.map(({ kind, on }) => [kind, on])).toEqual([
      ['follow-up', '2026-11-24'],
      ['promise', '2026-11-23'],
      ['payment', '2026-11-20'],
      ['contact', '2026-11-19'],
      ['dispute', '2026-11-10'],
      ['list', '2026-11-09'],
    ]);
    expect(entries).toMatchObject([
      {},
      { promise: { state: 'open' } },
      {},
      { contactName: 'Lucía Ferrer' },
      {},
      { documents: 2 },
    ]);
    expect(next).toBeNull();
  });

  test('leaves out what was taken back', async () => {
    const ledger = await book({
      log: [aLogEntry(), aLogEntry({ id: 'void', voids: 'log' })],
      payments: [aPayment(), aPayment({ id: 'v', voids: 'payment' })],
      promises: [aPromise(), aPromise({ id: 'w', voids: 'promise' })],
    });
    expect((await timeline(ledger, args)).entries).toEqual([]);
  });

  test('offers the undo of the act that wrote an entry, until it was undone', async () => {
    const ledger = await book({ log: [aLogEntry(), aLogEntry({ id: 'l2' })] });
    const act = { what: 'log-contact', customerId: 'customer', at: '2026-11-24T15:00:00.000Z' };
    await ledger.acts.bulkAdd([
      { ...act, id: 'a1', images: [image('log')], undoneAt: null },
      { ...act, id: 'a2', images: [image('l2')], undoneAt: '2026-11-24T15:01:00.000Z' },
    ]);
    const { entries } = await timeline(ledger, args);
    expect(Object.fromEntries(entries.map(({ id, actId }) => [id, actId]))).toEqual({ log: 'a1', l2: null });
  });

  test('comes page by page, everything once and in order, also where many share an instant', async () => {
    const log = Array.from({ length: 57 }, (_, place) =>
      aLogEntry({ id: `l${String(place).padStart(2, '0')}`, on: addDays(day, -Math.floor(place / 4)) }),
    );
    const payments = Array.from({ length: 30 }, (_, place) =>
      aPayment({ id: `p${String(place).padStart(2, '0')}`, paidOn: addDays(day, -place) }),
    );
    const ledger = await book({ log, payments });
    const seen: string[] = [];
    let before: string | null = null;
    let pages = 0;
    do {
      const page: Awaited<ReturnType<typeof timeline>> = await timeline(ledger, { ...args, limit: 10, before });
      seen.push(...page.entries.map(({ id }) => id));
      expect(page.entries.map(({ at }) => at)).toEqual(
        page.entries
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
      );
      before = page.next;
      pages += 1;
    } while (before !== null);
    const whole = (await timeline(ledger, { ...args, limit: 500 })).entries.map(({ id }) => id);
    expect(seen).toEqual(whole);
    expect([seen.length, new Set(seen).size]).toEqual([87, 87]);
    expect(pages).toBeGreaterThan(5);
  });
});
