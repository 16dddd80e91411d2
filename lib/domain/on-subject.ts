import type { Invoice } from './invoice';

/** Whether what was said about these documents speaks of this one; naming none speaks of all. */
export function isOnSubject(invoiceIds: readonly string[], { invoice }: { invoice: Pick<Invoice, 'id'> }): boolean {
  return invoiceIds.length === 0 || invoiceIds.includes(invoice.id);
}
