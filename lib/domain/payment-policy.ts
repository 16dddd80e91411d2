import type { PaymentPolicy } from './customer';
import { invoiceLabel, type Invoice } from './invoice';
import { addMonths, type PlainDate } from './plain-date';

/** Ways of paying change; after so many months it is worth asking again (practice S2.23). */
const monthsUntilAsking = 6;

/** When to ask a customer again how they pay, unless a person says another day. */
export function suggestedAskAgain(verifiedOn: PlainDate): PlainDate {
  return addMonths(verifiedOn, monthsUntilAsking);
}

/** The day from which it is worth asking again; null where nothing was ever told. */
export function askAgainOn(policy: PaymentPolicy | null): PlainDate | null {
  if (policy === null) return null;
  return policy.askAgainOn ?? (policy.verifiedOn === null ? null : suggestedAskAgain(policy.verifiedOn));
}

export function isAskingDue(policy: PaymentPolicy | null, today: PlainDate): boolean {
  const day = askAgainOn(policy);
  return day !== null && day <= today;
}

/** What has to go along with an invoice so that they can pay it (S2.24), as facts with their values. */
export type GoesAlong =
  | { code: 'order'; order: string }
  | { code: 'order-missing'; count: number; invoice: string }
  | { code: 'portal'; portal: string }
  | { code: 'documents'; documents: string }
  | { code: 'cut-off'; cutOff: string };

/** The checklist for these documents; empty where the customer asks for nothing. */
export function goesAlong(
  policy: PaymentPolicy | null,
  invoices: readonly Pick<Invoice, 'orderRef' | 'series' | 'number'>[],
): GoesAlong[] {
  if (policy === null) return [];
  const { purchaseOrder, portal, documents, cutOff } = policy;
  const list: GoesAlong[] = [];
  if (purchaseOrder === true) {
    const [missing, ...others] = invoices.filter(({ orderRef }) => (orderRef ?? '').trim() === '');
    const orders = [...new Set(invoices.flatMap(({ orderRef }) => orderRef?.trim() || []))];
    for (const order of orders) list.push({ code: 'order', order });
    if (missing) list.push({ code: 'order-missing', count: others.length + 1, invoice: invoiceLabel(missing) ?? '' });
  }
  if (portal) list.push({ code: 'portal', portal });
  if (documents) list.push({ code: 'documents', documents });
  if (cutOff) list.push({ code: 'cut-off', cutOff });
  return list;
}
