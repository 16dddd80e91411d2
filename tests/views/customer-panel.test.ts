import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/plain-date';
import { customerPanel } from '@/lib/views/customer-panel';
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
import { late } from '../support/steps';
import { store } from '../support/stored-rows';

const clp = (minor: number) => ({ minor, currency: 'CLP' });

async function panel(rows: Parameters<typeof store>[1]) {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], ...rows });
  return customerPanel(ledger, { customerId: 'customer', today: day, calendar });
}

test('an unknown customer has no panel', async () => {
  const args = { customerId: 'nobody', today: day, calendar };
  expect(await customerPanel(freshLedger(), args)).toBeNull();
});

describe('the panel', () => {
  test('shows two currencies apart, disputed and promised invoices in the totals, credits taken off', async () => {
    const shown = await panel({
      contacts: [aContact()],
      invoices: [
        late(40, { id: 'a', total: clp(480_000) }),
        late(10, { id: 'b', total: clp(120_500) }),
        late(-8, { id: 'c', total: clp(70_000) }),
        late(3, { id: 'n', type: 'credit-note', total: clp(80_000) }),
        late(2, { id: 'e', total: { minor: 648_235, currency: 'EUR' } }),
      ],
      payments: [aPayment({ invoiceId: 'b', amount: clp(20_500) })],
      disputeEvents: [aDisputeEvent({ invoiceIds: ['a'], text: 'Faltan dos cajas' })],
      promises: [aPromise({ invoiceIds: ['b'], promised: { date: '2026-11-27', amount: clp(100_000) } })],
    });
    expect(shown?.standings).toEqual([
      {
        currency: 'EUR',
        owed: { minor: 648_235, currency: 'EUR' },
        overdue: { minor: 648_235, currency: 'EUR' },
        aging: [{ bucket: '1-30', amount: { minor: 648_235, currency: 'EUR' } }],
      },
      {
        currency: 'CLP',
        owed: clp(570_000),
        overdue: clp(500_000),
        aging: [
          { bucket: 'not-due', amount: clp(70_000) },
          { bucket: '1-30', amount: clp(100_000) },
          { bucket: '31-60', amount: clp(400_000) },
        ],
      },
    ]);
    expect(shown?.invoices.map(({ invoice, open, mark }) => [invoice.id, open.minor, mark])).toEqual([
      ['a', 480_000, 'disputed'],
      ['b', 100_000, 'promised'],
      ['n', -80_000, 'credit-note'],
      ['e', 648_235, null],
      ['c', 70_000, null],
    ]);
    expect(shown?.disputes).toMatchObject([{ text: 'Faltan dos cajas', invoiceIds: ['a'] }]);
    expect(shown?.promises).toMatchObject([{ state: 'open', judgedOn: '2026-12-01', received: clp(0) }]);
    expect(shown?.nextStep).toMatchObject({ what: 'write', rung: 'note' });
  });

  test('of a customer who owes nothing says when they last paid', async () => {
    const shown = await panel({ invoices: [late(10)], payments: [aPayment()] });
    expect(shown).toMatchObject({
      standings: [],
      invoices: [],
      nextStep: { what: 'none' },
      lastPayment: { amount: mxn(100_000), paidOn: '2026-11-20' },
      paidThisYear: [mxn(100_000)],
    });
  });

  test('keeps a broken promise in view until it is answered or paid, and a kept one out of it', async () => {
    const promise = aPromise({
      createdAt: '2026-11-10T15:00:00.000Z',
      promised: { date: '2026-11-18', amount: mxn(100_000) },
    });
    const newer = aPromise({ id: 'newer', createdAt: '2026-11-23T15:00:00.000Z' });
    const rows = { invoices: [late(20)], promises: [promise] };
    const states = async (more: Parameters<typeof store>[1]) =>
      (await panel({ ...rows, ...more }))?.promises.map(({ promise: { id }, state }) => [id, state]);
    expect(await states({})).toEqual([['promise', 'broken']]);
    expect(await states({ promises: [promise, newer] })).toEqual([['newer', 'open']]);
    expect(await states({ payments: [aPayment({ paidOn: '2026-11-23' })] })).toEqual([]);
    expect(await states({ payments: [aPayment({ paidOn: '2026-11-18' })] })).toEqual([]);
  });

  test('names the corrected name, the age of the data, the last written reminder and the follow-ups', async () => {
    const corrected = { ...aCustomer(), nameOverride: 'Papelería Los Sauces' };
    const shown = await panel({
      customers: [corrected],
      invoices: [late(20)],
      balanceReports: [aBalanceReport({ asOf: '2026-11-09' })],
      log: [aLogEntry({ on: '2026-11-20' }), aLogEntry({ id: 'call', on: '2026-11-22', channel: 'call' })],
      followUps: [
        aFollowUp({ id: 'f2', dueOn: '2026-12-02' }),
        aFollowUp({ id: 'f1' }),
        aFollowUp({ id: 'f3', doneAt: '2026-11-20T10:00:00.000Z' }),
      ],
    });
    expect(shown?.customer.name).toBe('Papelería Los Sauces');
    expect([shown?.dataAsOf, shown?.lastWrittenOn]).toEqual(['2026-11-09', '2026-11-20']);
    expect(shown?.followUps.map(({ id }) => id)).toEqual(['f1', 'f2']);
  });

  test('of 200 open invoices and 300 contacts is there at once', async () => {
    const ledger = await store(freshLedger(), {
      customers: [aCustomer()],
      invoices: Array.from({ length: 200 }, (_, place) =>
        anInvoice({ id: `i${place}`, dueOn: addDays(day, place - 150) }),
      ),
      payments: Array.from({ length: 100 }, (_, place) =>
        aPayment({ id: `p${place}`, invoiceId: `i${place}`, amount: mxn(50_000) }),
      ),
      log: Array.from({ length: 300 }, (_, place) => aLogEntry({ id: `l${place}`, on: addDays(day, -place) })),
    });
    const started = performance.now();
    const shown = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
    const took = performance.now() - started;
    expect(shown?.invoices).toHaveLength(200);
    expect(shown?.standings[0]?.owed).toEqual(mxn(200 * 100_000 - 100 * 50_000));
    // Generous, since fake-indexeddb on a loaded machine is far slower than a browser: it catches quadratic work.
    expect(took).toBeLessThan(1_500);
  });
});
