import { describe, expect, test } from 'vitest';
import type { Circumstances } from '@/lib/actions/circumstances';
import { logPromise, type PromiseDraft } from '@/lib/actions/log-promise';
import { openInvoicesOf, promisesNow } from '@/lib/actions/promises-now';
import { recordPayment } from '@/lib/actions/record-payment';
import { undo } from '@/lib/actions/undo';
import { withdrawPromise } from '@/lib/actions/withdraw-promise';
import { aCustomer, anInvoice, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

async function aHere(): Promise<Circumstances> {
  const usd = { total: { minor: 7_000, currency: 'USD' } };
  const invoices = [
    anInvoice(),
    anInvoice({ id: 'second', dueOn: '2026-11-01' }),
    anInvoice({ id: 'dollars', dueOn: null, ...usd }),
  ];
  return circumstances(await store(freshLedger(), { customers: [aCustomer()], invoices }));
}

function promise(here: Circumstances, changes: Partial<PromiseDraft> = {}) {
  const parts = [{ date: '2026-11-27', amount: mxn(100_000) }];
  return logPromise(here, { customerId: 'customer', invoiceIds: ['invoice'], parts, channel: 'call', ...changes });
}

async function states(here: Circumstances, today = here.today): Promise<string[]> {
  return (await promisesNow({ ...here, today }, 'customer')).map(({ state }) => state);
}

async function openFollowUps(here: Circumstances): Promise<string[]> {
  return (await here.ledger.followUps.toArray()).flatMap(({ openOn }) => openOn ?? []);
}

test('a promise is logged with the follow-up for the working day after its grace', async () => {
  const here = await aHere();
  const { value, actId } = await promise(here);
  expect(actId).not.toBeNull();
  expect(await here.ledger.promises.get(value[0]!)).toMatchObject({
    promised: { date: '2026-11-27', amount: mxn(100_000) },
    toleranceDays: 2,
    channel: 'call',
  });
  expect(await here.ledger.followUps.toArray()).toMatchObject([
    { promiseId: value[0], dueOn: '2026-12-02', openOn: '2026-12-02' },
  ]);
});

test('a promise on all that is overdue takes the customer out of the worklist in the same save', async () => {
  const here = await aHere();
  await promise(here, { invoiceIds: ['invoice', 'second'], parts: [{ date: '2026-11-27', amount: null }] });
  expect(await here.ledger.standings.get('customer')).toMatchObject({ bucket: null, rankKey: null });
});

test.each([
  ['2026-11-27', 2, '2026-12-02'],
  ['2026-11-27', 0, '2026-11-30'],
  ['2026-11-28', 2, '2026-12-02'],
  ['2026-12-24', 0, '2026-12-28'],
])('a promise for %s with %i days of grace is looked at on %s', async (date, toleranceDays, expected) => {
  const here = await aHere();
  await promise(here, { toleranceDays, parts: [{ date, amount: mxn(50_000) }] });
  expect(await here.ledger.followUps.toArray()).toMatchObject([{ dueOn: expected }]);
});

describe('without an amount it is for whatever is open', () => {
  test.each([
    ['of the chosen invoice', ['invoice'], [mxn(100_000)]],
    ['of all, per currency', [], [mxn(200_000), { minor: 7_000, currency: 'USD' }]],
  ])('%s', async (_what, invoiceIds, expected) => {
    const here = await aHere();
    await promise(here, { invoiceIds, parts: [{ date: '2026-11-27', amount: null }] });
    expect((await here.ledger.promises.toArray()).map(({ promised }) => promised.amount)).toEqual(expected);
  });

  test('and the rest after a named part', async () => {
    const here = await aHere();
    const parts = [
      { date: '2026-11-27', amount: mxn(40_000) },
      { date: '2026-12-15', amount: null },
    ];
    await promise(here, { parts });
    const rows = await here.ledger.promises.toArray();
    expect(rows.map(({ promised }) => promised.amount.minor)).toEqual([40_000, 60_000]);
    expect(new Set(rows.map(({ batch }) => batch)).size).toBe(1);
    expect(await openFollowUps(here)).toHaveLength(2);
  });

  test('and writes nothing when nothing is open', async () => {
    const here = circumstances(await store(freshLedger(), { customers: [aCustomer()] }));
    expect(await promise(here, { invoiceIds: [], parts: [{ date: '2026-11-27', amount: null }] })).toEqual({
      value: [],
      actId: null,
    });
  });
});

test('a later promise on the same invoice replaces every open part and its follow-ups; undone, they stand again', async () => {
  const here = await aHere();
  await promise(here, {
    parts: [
      { date: '2026-11-27', amount: mxn(50_000) },
      { date: '2026-12-04', amount: mxn(50_000) },
    ],
  });
  const { actId } = await promise(here, { parts: [{ date: '2026-12-10', amount: mxn(100_000) }] });
  expect(await states(here)).toEqual(['replaced', 'replaced', 'open']);
  expect(await openFollowUps(here)).toEqual(['2026-12-15']);
  await undo(here, actId!);
  expect(await states(here)).toEqual(['open', 'open']);
  expect(await openFollowUps(here)).toEqual(['2026-12-02', '2026-12-09']);
});

test('a promise on another invoice stands beside it', async () => {
  const here = await aHere();
  await promise(here);
  await promise(here, { invoiceIds: ['second'] });
  expect(await states(here)).toEqual(['open', 'open']);
});

test('a withdrawn promise is withdrawn with all its open parts and follow-ups', async () => {
  const here = await aHere();
  const { value } = await promise(here, {
    parts: [
      { date: '2026-11-27', amount: mxn(50_000) },
      { date: '2026-12-04', amount: mxn(50_000) },
    ],
  });
  await withdrawPromise(here, value[0]!);
  expect(await states(here)).toEqual(['withdrawn', 'withdrawn']);
  expect(await openFollowUps(here)).toEqual([]);
  expect((await withdrawPromise(here, value[0]!)).actId).toBeNull();
});

describe('after payments the promise is', () => {
  test.each([
    ['kept by the whole amount', [100_000], '2026-11-25', 'kept'],
    ['open while a part has come', [40_000], '2026-11-25', 'open'],
    ['partially kept when the grace is over', [40_000], '2026-12-02', 'partially-kept'],
    ['broken when nothing came', [], '2026-12-02', 'broken'],
    ['open on the last day of grace', [], '2026-12-01', 'open'],
    ['kept by two parts', [40_000, 60_000], '2026-11-25', 'kept'],
  ])('%s', async (_what, amounts, today, expected) => {
    const here = await aHere();
    await promise(here);
    const later = { ...here, now: () => '2026-11-25T15:00:00.000Z', today: '2026-11-25' };
    for (const minor of amounts) {
      await recordPayment(later, {
        customerId: 'customer',
        amount: mxn(minor),
        paidOn: '2026-11-25',
        invoiceIds: ['invoice'],
      });
    }
    expect(await states(here, today)).toEqual([expected]);
  });

  test('open again when the payment is undone', async () => {
    const here = await aHere();
    await promise(here);
    const later = { ...here, now: () => '2026-11-25T15:00:00.000Z', today: '2026-11-25' };
    const { actId } = await recordPayment(later, {
      customerId: 'customer',
      amount: mxn(100_000),
      paidOn: '2026-11-25',
    });
    expect(await states(here, '2026-11-25')).toEqual(['kept']);
    await undo(later, actId!);
    expect(await states(here, '2026-11-25')).toEqual(['open']);
  });
});

describe('a payment', () => {
  test.each([
    [
      'goes to the oldest invoice first',
      130_000,
      undefined,
      [
        ['invoice', 100_000],
        ['second', 30_000],
      ],
    ],
    [
      'goes to the chosen invoices in their order',
      130_000,
      ['second', 'invoice'],
      [
        ['second', 100_000],
        ['invoice', 30_000],
      ],
    ],
    [
      'beyond what is owed is kept without an invoice',
      250_000,
      undefined,
      [
        ['invoice', 100_000],
        ['second', 100_000],
        [null, 50_000],
      ],
    ],
    [
      'beyond the chosen invoice is kept without one',
      120_000,
      ['second'],
      [
        ['second', 100_000],
        [null, 20_000],
      ],
    ],
    ['of nothing is none', 0, undefined, []],
  ] as const)('%s', async (_what, minor, invoiceIds, expected) => {
    const here = await aHere();
    const chosen = invoiceIds ? { invoiceIds } : {};
    await recordPayment(here, { customerId: 'customer', amount: mxn(minor), paidOn: '2026-11-24', ...chosen });
    const rows = await here.ledger.payments.toArray();
    expect(rows.map(({ invoiceId, amount }) => [invoiceId, amount.minor])).toEqual(expected);
  });

  test('never goes to an invoice in another currency', async () => {
    const here = await aHere();
    await recordPayment(here, { customerId: 'customer', amount: mxn(900_000), paidOn: '2026-11-24' });
    expect((await openInvoicesOf(here, 'customer')).map(({ id }) => id)).toEqual(['dollars']);
  });
});
