import { disputeStories, type DisputeStory } from '@/lib/domain/dispute-story';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

export type { DisputeStory } from '@/lib/domain/dispute-story';

/** `invoices`: the numbers of its documents, paid ones too; null for one without a number. */
export type ToldDispute = DisputeStory & { invoices: readonly (string | null)[] };

/** Every dispute and complaint of a customer, the open ones first, closed ones with how they ended. */
export function disputeHistory(
  ledger: Ledger,
  { customerId, timeZone }: { customerId: string; timeZone: string },
): Promise<readonly ToldDispute[]> {
  return readTogether(ledger, [ledger.disputeEvents, ledger.invoices], async () => {
    const events = await ledger.disputeEvents.where('customerId').equals(customerId).toArray();
    const stories = disputeStories(events, timeZone);
    const ids = [...new Set(stories.flatMap(({ invoiceIds }) => invoiceIds))];
    const stored = await ledger.invoices.bulkGet(ids);
    const labels = new Map(
      stored.flatMap((invoice) => (invoice ? [[invoice.id, invoiceLabel(invoice)] as const] : [])),
    );
    return stories.map((story) => ({ ...story, invoices: story.invoiceIds.map((id) => labels.get(id) ?? null) }));
  });
}
