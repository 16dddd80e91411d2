import { lateFeeSource } from '@/lib/domain/late-fee';
import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** A fee or interest that the person chose to ask for; what it would be tells `lateFeeOn`. */
export type LateFeeDraft = { invoiceId: string; fee: Money; dueOn: PlainDate; concept: string };

/**
 * Adds a late fee as a debit note of its own, so that it stays owed when the principal is paid (RULE-18).
 * @returns the new document's id; null when there is no such invoice or nothing to ask
 */
export function addLateFee(here: Circumstances, draft: LateFeeDraft): Promise<Done<string | null>> {
  const { invoiceId, fee, dueOn, concept } = draft;
  return perform(here, 'add-late-fee', async (pen) => {
    const invoice = await here.ledger.invoices.get(invoiceId);
    if (!invoice || fee.minor <= 0) return null;
    const { customerId, series, number } = invoice;
    const about = { series, number, instalment: null, orderRef: null, link: null, concept };
    const origin = { source: lateFeeSource, sourceId: invoiceId, cancelled: false };
    const dates = { issuedOn: here.today, dueOn };
    return pen.add('invoices', { customerId, type: 'debit-note', total: fee, ...about, ...dates, ...origin });
  });
}
