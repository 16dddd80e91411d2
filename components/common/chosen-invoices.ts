import { money, type Money } from '@/lib/domain/money';
import type { CustomerPanel, InvoiceLine } from '@/lib/views/customer-panel';

/** Documents in one currency that a form speaks of. */
export type ChosenInvoices = { currency: string; ids: readonly string[] };

/** Debts that one may agree about: what is disputed is settled first. */
export function agreeable({ invoices }: Pick<CustomerPanel, 'invoices'>): InvoiceLine[] {
  return invoices.filter(({ mark, open }) => mark !== 'disputed' && open.minor > 0);
}

/** What is meant unless somebody says otherwise: what was picked, else all that is overdue, else all that is open. */
export function likelyInvoices(panel: Pick<CustomerPanel, 'invoices'>, pickedIds: readonly string[]): ChosenInvoices {
  const lines = agreeable(panel);
  const picked = lines.filter(({ invoice }) => pickedIds.includes(invoice.id));
  const late = lines.filter(({ daysLate }) => daysLate > 0);
  const meant = [picked, late, lines].find((some) => some.length > 0) ?? [];
  const currency = meant[0]?.open.currency ?? '';
  return {
    currency,
    ids: meant.flatMap(({ invoice, open }) => (open.currency === currency ? [invoice.id] : [])),
  };
}

/** What is open of them together. */
export function totalOf(panel: Pick<CustomerPanel, 'invoices'>, { currency, ids }: ChosenInvoices): Money {
  const lines = agreeable(panel).filter(({ open, invoice }) => open.currency === currency && ids.includes(invoice.id));
  return money(
    lines.reduce((sum, { open }) => sum + open.minor, 0),
    currency,
  );
}
