import type { PlainDate } from '@/lib/domain/plain-date';
import { currentTag, effectOf } from '@/lib/domain/situation-tag';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import { noteOf } from './propose-plans';
import { writeFollowUp } from './schedule-follow-up';
import { writeTag } from './tag-customer';

/** A customer who cannot pay now; `reason` in the person's words, null when they gave none. */
export type ParkDraft = { customerId: string; until: PlainDate; reason: string | null };

/**
 * Parks a customer who cannot pay under present conditions (practice S3.26): no reminders until the review day, softer
 * words as long as it lasts, and on that day somebody looks again. What was known to be more delicate stays as it is.
 */
export function parkCustomer(here: Circumstances, { customerId, until, reason }: ParkDraft): Promise<Done<void>> {
  return perform(here, 'park-customer', async (pen) => {
    const customer = await here.ledger.customers.get(customerId);
    if (!customer || until <= here.today) return;
    const tag = currentTag(customer, here.today);
    const isMoreDelicate = tag !== null && effectOf(tag).isForOwner;
    const text = reason?.trim() || null;
    if (!isMoreDelicate) {
      await writeTag(here, pen, customerId, { tag: 'cannot-pay-now', reason: text ?? '', until });
    }
    await pen.change('customers', customerId, { pausedUntil: until });
    await writeFollowUp(pen, customerId, { dueOn: until, about: text });
    await noteOf(here, pen, { customerId, outcome: 'parked', text });
  });
}
