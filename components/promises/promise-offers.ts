import { totalsByCurrency, type Money } from '@/lib/domain/money';
import type { CustomerPanel, InvoiceLine } from '@/lib/views/customer-panel';

/** An amount that may be promised, with the documents that it stands for. */
export type PromiseOffer = {
  key: string;
  kind: 'chosen' | 'overdue' | 'owed';
  amount: Money;
  invoiceIds: readonly string[];
};

/**
 * What a promise is likely about, the likeliest first: the documents that were chosen, else all that is overdue in each
 * currency, else all that is open. Currencies are never added; what is disputed is not promised by itself.
 */
export function promiseOffers(panel: CustomerPanel, chosenIds: readonly string[]): PromiseOffer[] {
  const chosen = panel.invoices.filter(({ invoice }) => chosenIds.includes(invoice.id));
  const agreed = panel.invoices.filter(({ mark }) => mark !== 'disputed');
  const overdue = agreed.filter(({ daysLate, open }) => daysLate > 0 || open.minor < 0);
  const offers = [...offersOf('chosen', chosen), ...offersOf('overdue', overdue)];
  const isCovered = (offer: PromiseOffer) => offers.some(({ amount }) => amount.currency === offer.amount.currency);
  return [...offers, ...offersOf('owed', agreed).filter((offer) => !isCovered(offer))];
}

function offersOf(kind: PromiseOffer['kind'], lines: readonly InvoiceLine[]): PromiseOffer[] {
  return totalsByCurrency(lines.map(({ open }) => open))
    .filter(({ minor }) => minor > 0)
    .map((amount) => ({
      key: `${kind} ${amount.currency}`,
      kind,
      amount,
      invoiceIds: lines
        .filter(({ open }) => open.currency === amount.currency && open.minor > 0)
        .map(({ invoice }) => invoice.id),
    }));
}
