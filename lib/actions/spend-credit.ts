import { creditBalances } from '@/lib/domain/incentive-redemption';
import { money, type Money } from '@/lib/domain/money';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { openInvoicesOf } from './promises-now';
import { noteIncentive, settleWith, silentIncentive } from './redeem-incentive';

/** `invoiceId` null: taken off an order that is not in our books, such as one invoiced net of it. */
export type CreditUse = { customerId: string; amount: Money; invoiceId: string | null; note: string | null };

/**
 * Spends part of a customer's credit (practice S0.32): on an invoice, of which it settles that much, or on a purchase
 * elsewhere. Never more than is there, nor more than the invoice still asks for.
 * @returns what was used; null when there was nothing to use
 */
export function spendCredit(here: Circumstances, use: CreditUse): Promise<Done<Money | null>> {
  const { customerId, invoiceId, note } = use;
  const { currency } = use.amount;
  return perform(here, 'use-credit', async (pen) => {
    const rows = await here.ledger.incentives.where('customerId').equals(customerId).toArray();
    const credit = creditBalances(rows).find((one) => one.currency === currency)?.minor ?? 0;
    const open = await openOf(here, customerId, invoiceId, currency);
    const amount = money(Math.min(use.amount.minor, credit, open), currency);
    if (amount.minor <= 0) return null;
    const invoiceIds = invoiceId === null ? [] : [invoiceId];
    if (invoiceId !== null) await settleWith(pen, 'credit', { customerId, invoiceId, amount, on: here.today });
    else await noteIncentive(here, pen, { customerId, invoiceIds, outcome: 'incentive-used', text: note });
    const row = { customerId, what: 'used', invoiceIds, amount, on: here.today, note } as const;
    await pen.add('incentives', { ...silentIncentive, ...row });
    return amount;
  });
}

async function openOf(
  here: Circumstances,
  customerId: string,
  invoiceId: string | null,
  currency: string,
): Promise<number> {
  if (invoiceId === null) return Infinity;
  const open = await openInvoicesOf(here, customerId);
  const invoice = open.find(({ id, total }) => id === invoiceId && total.currency === currency);
  return Math.max(0, invoice?.openMinor ?? 0);
}
