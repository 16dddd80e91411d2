import type { CustomerAgreement } from '@/lib/domain/customer';
import { dayInZone } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';

/** `note`: the sentence that stands in the history beside an acknowledgement; kept with it. */
export type AgreementDraft = { customerId: string; agreement: CustomerAgreement | null; note: string | null };

/**
 * Keeps what a customer signed about paying us, and that they acknowledged it (practices S0.28, S0.29): the customer's row
 * holds what stands today, the log keeps each acknowledgement with its day for ever.
 */
export function keepAgreement(here: Circumstances, draft: AgreementDraft): Promise<Done<void>> {
  const { customerId, agreement, note } = draft;
  return perform(here, 'keep-agreement', async (pen) => {
    const before = (await here.ledger.customers.get(customerId))?.agreement?.acknowledged ?? null;
    await pen.change('customers', customerId, { agreement });
    const said = agreement?.acknowledged ?? null;
    if (said === null || (before?.on === said.on && before.by === said.by && before.how === said.how)) return;
    const kind = { direction: 'internal', channel: 'note', evidence: 'logged', outcome: 'terms-acknowledged' } as const;
    const on = dayInZone(pen.at, here.calendar.timeZone);
    await pen.add('log', { ...silentEntry, ...kind, customerId, text: note, on, at: pen.at });
  });
}
