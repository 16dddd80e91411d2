import { describe, expect, test } from 'vitest';
import { openDispute } from '@/lib/actions/open-dispute';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { invoiceList, type InvoiceListArgs } from '@/lib/views/invoice-list';
import type { Ledger } from '@/lib/ledger/database';
import { aCustomer, anInvoice, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

async function aBook(): Promise<Ledger> {
  const own = (customerId: string) => (id: string, changes: object) =>
    anInvoice({ id, customerId, series: null, ...changes });
  const [sauces, hotel] = [own('sauces'), own('hotel')];
  const ledger = await store(freshLedger(), {
    customers: [
      aCustomer({ id: 'sauces', name: 'Los Sauces' }),
      aCustomer({ id: 'hotel', name: 'Hotel Arrecife' }),
      aCustomer({ id: 'new', name: 'Molinos' }),
    ],
    invoices: [
      sauces('late', { number: 'F-1', dueOn: '2026-10-01' }),
      sauces('soon', { number: 'F-2', dueOn: '2026-12-01' }),
      hotel('dollars', { number: 'H-7', dueOn: '2026-11-10', total: { minor: 5_000, currency: 'USD' } }),
      hotel('credit', { number: 'N-1', dueOn: '2026-09-01', type: 'credit-note', total: mxn(1_000) }),
      own('new')('first', { number: 'M-1', dueOn: '2027-01-15' }),
      hotel('gone', { number: 'H-8', dueOn: '2026-11-10', cancelled: true }),
    ],
  });
  const here = circumstances(ledger);
  await openDispute(here, { customerId: 'sauces', invoiceIds: ['late'] });
  await refreshStandings(here);
  return ledger;
}

const asked: InvoiceListArgs = { today: day, state: 'open', currency: null, text: '', limit: 50 };

describe('the open invoices of everybody', () => {
  test.each<[Partial<InvoiceListArgs>, string[]]>([
    [{}, ['credit', 'dollars', 'first', 'late', 'soon']],
    [{ state: 'overdue' }, ['dollars', 'late']],
    [{ state: 'upcoming' }, ['first', 'soon']],
    [{ state: 'disputed' }, ['late']],
    [{ currency: 'USD' }, ['dollars']],
    [{ text: 'arrecife' }, ['credit', 'dollars']],
    [{ text: 'F-2' }, ['soon']],
    [{ text: 'nadie' }, []],
  ])('%j: %j', async (changes, ids) => {
    const { invoices } = await invoiceList(await aBook(), { ...asked, ...changes });
    expect(invoices.map(({ invoiceId }) => invoiceId).toSorted()).toEqual(ids);
  });

  test('come with their customer, their days and sums per currency', async () => {
    const { invoices, totals, currencies, hasMore } = await invoiceList(await aBook(), { ...asked, state: 'overdue' });
    expect(invoices.find(({ invoiceId }) => invoiceId === 'late')).toMatchObject({
      customerName: 'Los Sauces',
      daysLate: 54,
      isDisputed: true,
      open: mxn(100_000),
    });
    expect(totals).toEqual(expect.arrayContaining([mxn(100_000), { minor: 5_000, currency: 'USD' }]));
    expect([currencies, hasMore]).toEqual([['MXN', 'USD'], false]);
  });

  test('are cut at the limit, and it is said', async () => {
    const { invoices, hasMore } = await invoiceList(await aBook(), { ...asked, limit: 1 });
    expect([invoices.length, hasMore]).toEqual([1, true]);
  });
});
