import { lateFeeSource } from '@/lib/domain/late-fee';
import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** Fees or interest that the person chose to ask for; what each would be tells `lateFeeOn`. */
export type LateFeeDraft = {
  fees: readonly { invoiceId: string; fee: Money }[];
  dueOn: PlainDate;
  /** Why, in the person's words. */
  concept: string;
};

/**
 * Adds late fees, each as a debit note of its own, so that it stays owed when the principal is paid (RULE-18).
 * @returns the new documents' ids; none for an invoice that is not there or of which nothing is asked
 */
export function addLateFee(here: Circumstances, { fees, dueOn, concept }: LateFeeDraft): Promise<Done<string[]>> {
  return perform(here, 'add-late-fee', async (pen) => {
    const added: string[] = [];
    for (const { invoiceId, fee } of fees) {
      const invoice = await here.ledger.invoices.get(invoiceId);
      if (!invoice || fee.minor <= 0) continue;
      const { customerId, series, number } = invoice;
      const about = { series, number, instalment: null, orderRef: null, link: null, concept };
      const origin = { source: lateFeeSource, sourceId: invoiceId, cancelled: false };
      const dates = { issuedOn: here.today, dueOn };
      const type = 'debit-note' as const;
      added.push(await pen.add('invoices', { customerId, type, total: fee, ...about, ...dates, ...origin }));
    }
    return added;
  });
}
