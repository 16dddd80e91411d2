import type { InvoiceLine } from '@/lib/views/customer-panel';

export const invoiceOrders = ['oldest', 'newest', 'largest'] as const;

export type InvoiceOrder = (typeof invoiceOrders)[number];

/**
 * Orders open documents; what has no due day stands last. `largest` compares within a currency and keeps currencies
 * apart, since their sizes cannot be compared.
 */
export function sortInvoices(lines: readonly InvoiceLine[], order: InvoiceOrder): InvoiceLine[] {
  switch (order) {
    case 'oldest':
      return lines.toSorted((a, b) => compare(dueKey(a), dueKey(b)));
    case 'newest':
      return lines.toSorted((a, b) => compare(dueKey(b), dueKey(a)));
    case 'largest':
      return lines.toSorted((a, b) => compare(a.open.currency, b.open.currency) || b.open.minor - a.open.minor);
  }
}

function dueKey({ invoice }: InvoiceLine): string {
  return invoice.dueOn ?? '9999-12-31';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
