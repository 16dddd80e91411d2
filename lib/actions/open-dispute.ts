import type { DisputeEvent } from '@/lib/domain/dispute';
import { currentTag, type SituationTag } from '@/lib/domain/situation-tag';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import type { Pen } from './pen';
import { writeFollowUp } from './schedule-follow-up';

/** What the customer disputes or complains of, who sees to it and until when. */
export type DisputeDraft = Pick<DisputeEvent, 'customerId' | 'invoiceIds'> &
  Partial<Pick<DisputeEvent, 'code' | 'owner' | 'dueOn' | 'text' | 'reputation'>> & {
    /** What its follow-ups say, in the person's words: the answer that is due, and who is told at once. */
    about?: { due: string; escalated: string };
  };

const atStake: SituationTag = 'reputation';

/**
 * Opens a dispute or complaint: invoices that it names stay in totals and are left out of reminders until it is closed; a
 * complaint names none. Its due day is a follow-up. With the reputation at stake the customer is marked so, which leaves
 * them to whoever is responsible, and that person is told today (practices S3.31, S3.32).
 * @returns its id
 */
export function openDispute(here: Circumstances, draft: DisputeDraft): Promise<Done<string>> {
  return perform(here, 'open-dispute', (pen) => writeDispute(here, pen, draft));
}

/** The same inside another act, so that a call and the complaint heard in it are one save. */
export async function writeDispute(here: Circumstances, pen: Pen, draft: DisputeDraft): Promise<string> {
  const { customerId, invoiceIds, code = null, owner = null, dueOn = null, text = null, reputation = false } = draft;
  const disputeId = here.newId();
  const facts = { disputeId, customerId, invoiceIds, code, owner, dueOn, text, reputation };
  await pen.add('disputeEvents', { ...facts, what: 'opened', voids: null });
  if (dueOn) await writeFollowUp(pen, customerId, { dueOn, about: draft.about?.due ?? text, disputeId });
  if (reputation) await escalate(here, pen, { ...draft, disputeId });
  return disputeId;
}

async function escalate(here: Circumstances, pen: Pen, draft: DisputeDraft & { disputeId: string }): Promise<void> {
  const { customerId, text = null, about, disputeId } = draft;
  const customer = await here.ledger.customers.get(customerId);
  if (customer && currentTag(customer, here.today) !== atStake) {
    await pen.change('customers', customerId, { situation: { tag: atStake, reason: text ?? '', until: null } });
  }
  await writeFollowUp(pen, customerId, { dueOn: here.today, about: about?.escalated ?? text, disputeId });
}
