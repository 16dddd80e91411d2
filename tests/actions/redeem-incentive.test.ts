import { expect, test } from 'vitest';
import { declineIncentive } from '@/lib/actions/decline-incentive';
import { deliverGift } from '@/lib/actions/deliver-gift';
import { incentivesNow } from '@/lib/actions/incentives-now';
import { recordPayment } from '@/lib/actions/record-payment';
import { redeemIncentive } from '@/lib/actions/redeem-incentive';
import { setIncentive } from '@/lib/actions/set-incentive';
import { undo } from '@/lib/actions/undo';
import { spendCredit } from '@/lib/actions/spend-credit';
import type { IncentiveRule } from '@/lib/domain/incentive';
import type { Ledger } from '@/lib/ledger/database';
import { customerPanel } from '@/lib/views/customer-panel';
import { incentives } from '@/lib/views/incentives';
import { aBalanceReport, aCustomer, anInvoice, calendar, day, mxn } from '../support/builders';
import { aRule } from '../support/incentives';
import { circumstances, freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

const bill = anInvoice({ issuedOn: '2026-11-20', dueOn: '2026-12-20' });
const asked = { customerId: 'customer', invoiceIds: ['invoice'], note: 'Descuento por pagar antes' };

async function paidEarly(rule: IncentiveRule, minor: number, rows: Parameters<typeof store>[1] = {}) {
  const ledger = await store(freshLedger(), { customers: [aCustomer({ incentive: rule })], invoices: [bill], ...rows });
  let made = 0;
  const here = circumstances(ledger, { newId: () => `made-${String((made += 1)).padStart(3, '0')}` });
  await recordPayment(here, { customerId: 'customer', amount: mxn(minor), paidOn: '2026-11-24' });
  return { ledger, here };
}

const openOf = async (ledger: Ledger) => (await ledger.invoices.get('invoice'))?.openMinor;

async function standing(ledger: Ledger) {
  const now = await incentives(ledger, { customerId: 'customer', today: day, calendar });
  if (!now) throw new Error('no such customer');
  return now;
}

test('a discount that was earned closes the invoice, is no money received, and undo opens it again', async () => {
  const { ledger, here } = await paidEarly(aRule(), 98_000);
  const { value: id, actId } = await redeemIncentive(here, asked);
  expect(await openOf(ledger)).toBe(0);
  expect(await ledger.incentives.get(id ?? '')).toMatchObject({
    what: 'granted',
    amount: mxn(2_000),
    settled: mxn(2_000),
    rule: aRule(),
    note: 'Descuento por pagar antes',
  });
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  expect(panel).toMatchObject({ lastPayment: { amount: mxn(98_000) }, paidThisYear: [mxn(98_000)] });
  expect(await standing(ledger)).toMatchObject({ earned: [], credits: [], toThank: { id } });
  await undo(here, actId ?? '');
  expect(await openOf(ledger)).toBe(2_000);
  expect((await standing(ledger)).earned).toHaveLength(1);
});

test('nothing is granted twice, nor what was not earned, nor what someone declined', async () => {
  const { ledger, here } = await paidEarly(aRule(), 98_000);
  expect((await redeemIncentive(here, { ...asked, invoiceIds: ['another'] })).value).toBeNull();
  const declined = await declineIncentive(here, asked);
  expect((await redeemIncentive(here, asked)).value).toBeNull();
  await undo(here, declined.actId ?? '');
  expect((await redeemIncentive(here, asked)).value).not.toBeNull();
  expect((await redeemIncentive(here, asked)).actId).toBeNull();
  expect(await ledger.payments.count()).toBe(2);
  const late = await paidEarly(aRule({ daysBefore: 28 }), 98_000);
  expect((await redeemIncentive(late.here, asked)).actId).toBeNull();
});

test('a discount after a list still closes the balance', async () => {
  const reports = [aBalanceReport({ asOf: '2026-11-23' })];
  const { ledger, here } = await paidEarly(aRule(), 98_000, { balanceReports: reports });
  await redeemIncentive(here, asked);
  expect(await openOf(ledger)).toBe(0);
});

test('a credit is kept, used in part on an invoice and the rest elsewhere, never more than there is', async () => {
  const credit = aRule({ reward: { kind: 'credit', amount: mxn(50_000) } });
  const next = { ...anInvoice({ dueOn: '2026-12-30', number: '2072', total: mxn(30_000) }), id: 'next' };
  const { ledger, here } = await paidEarly(credit, 100_000, { invoices: [bill, next] });
  await redeemIncentive(here, asked);
  expect((await standing(ledger)).credits).toEqual([mxn(50_000)]);
  const use = { customerId: 'customer', amount: mxn(80_000), note: null };
  expect((await spendCredit(here, { ...use, invoiceId: 'next' })).value).toEqual(mxn(30_000));
  expect((await ledger.invoices.get('next'))?.openMinor).toBe(0);
  const { value, actId } = await spendCredit(here, { ...use, invoiceId: null, note: 'Pedido OC-90' });
  expect(value).toEqual(mxn(20_000));
  expect((await standing(ledger)).credits).toEqual([]);
  expect((await spendCredit(here, { ...use, invoiceId: null })).actId).toBeNull();
  await undo(here, actId ?? '');
  expect((await standing(ledger)).credits).toEqual([mxn(20_000)]);
  const euros = { ...use, amount: { minor: 100, currency: 'EUR' }, invoiceId: null };
  expect((await spendCredit(here, euros)).value).toBeNull();
});

test('a gift waits until it is delivered, once', async () => {
  const { ledger, here } = await paidEarly(aRule({ reward: { kind: 'gift', what: 'una caja de café' } }), 100_000);
  const { value: rowId } = await redeemIncentive(here, asked);
  expect((await standing(ledger)).gifts).toMatchObject([{ id: rowId, gift: 'una caja de café' }]);
  const { actId } = await deliverGift(here, { customerId: 'customer', rowId: rowId ?? '' });
  expect((await standing(ledger)).gifts).toEqual([]);
  expect((await deliverGift(here, { customerId: 'customer', rowId: rowId ?? '' })).value).toBeNull();
  await undo(here, actId ?? '');
  expect((await standing(ledger)).gifts).toHaveLength(1);
  expect(await ledger.log.filter(({ outcome }) => outcome === 'incentive-granted').count()).toBe(1);
});

test('a customer has a rule of their own, none, or the company’s', async () => {
  const { ledger, here } = await paidEarly(aRule(), 98_000);
  expect(await standing(ledger)).toMatchObject({ from: 'own' });
  const { actId } = await setIncentive(here, { customerId: 'customer', incentive: 'none' });
  expect(await standing(ledger)).toMatchObject({ from: 'left-out', rule: null, offers: [], earned: [] });
  await undo(here, actId ?? '');
  expect((await incentivesNow(here, 'customer'))?.standing.from).toBe('own');
  await setIncentive(here, { customerId: 'customer', incentive: null });
  expect(await standing(ledger)).toMatchObject({ from: 'company', rule: null });
});
