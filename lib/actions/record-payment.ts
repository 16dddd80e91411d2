import { money, type Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Payment } from '@/lib/domain/payment';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { openInvoicesOf } from './promises-now';
import { writeFollowUp, type FollowUpDraft } from './schedule-follow-up';
import { settlePlanFollowUps } from './settle-plan-follow-ups';

/** Money that came in, as the person tells it. */
export type PaymentDraft = {
  customerId: string;
  amount: Money;
  paidOn: PlainDate;
  /** The invoices it is meant for, in this order; empty: the oldest first. */
  invoiceIds?: readonly string[];
  method?: string | null;
  reference?: string | null;
  /** What to look at next, in the same save. */
  followUp?: FollowUpDraft | null;
};

/**
 * Records a payment as one row per invoice that it settles wholly or in part; what remains is kept without an invoice.
 * Whether a promise is kept follows from these rows. An amount that is not positive is no payment and writes nothing.
 * @returns the ids of the rows.
 */
export function recordPayment(here: Circumstances, draft: PaymentDraft): Promise<Done<string[]>> {
  const { customerId, amount, paidOn, invoiceIds = [], method = null, reference = null } = draft;
  return perform(here, 'record-payment', async (pen) => {
    if (amount.minor <= 0) return [];
    const common = { customerId, paidOn, method, reference, creditNoteId: null, source: 'hand', voids: null } as const;
    const rows: Pick<Payment, 'invoiceId' | 'amount'>[] = await allocate(here, customerId, amount, invoiceIds);
    const ids: string[] = [];
    for (const row of rows) ids.push(await pen.add('payments', { ...common, ...row }));
    await settlePlanFollowUps(here, pen, customerId);
    if (draft.followUp) await writeFollowUp(pen, customerId, draft.followUp);
    return ids;
  });
}

async function allocate(
  here: Circumstances,
  customerId: string,
  amount: Money,
  invoiceIds: readonly string[],
): Promise<Pick<Payment, 'invoiceId' | 'amount'>[]> {
  const owed = (await openInvoicesOf(here, customerId)).filter(
    ({ openMinor, total }) => openMinor > 0 && total.currency === amount.currency,
  );
  const chosen =
    invoiceIds.length === 0 ? owed : invoiceIds.flatMap((id) => owed.filter((invoice) => invoice.id === id));
  const rows: Pick<Payment, 'invoiceId' | 'amount'>[] = [];
  let left = amount.minor;
  for (const invoice of chosen) {
    const part = Math.min(left, invoice.openMinor);
    if (part > 0) rows.push({ invoiceId: invoice.id, amount: money(part, amount.currency) });
    left -= part;
  }
  return left > 0 ? [...rows, { invoiceId: null, amount: money(left, amount.currency) }] : rows;
}
