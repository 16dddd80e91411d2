import { reasonConfirmed, reasonEnded } from '@/lib/domain/confirmed-reason';
import { lateGround } from '@/lib/domain/late-ground';
import type { LoggedReason } from '@/lib/domain/non-payment-reason';
import { dayInZone } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';
import { situationNow } from './situation-now';

/** What a person is sure of about why nothing came; `reason` null: what held no longer does. */
export type ReasonDraft = { customerId: string; reason: LoggedReason | null; text?: string | null };

/**
 * Notes the reason for non-payment, or that it no longer holds, about what is late today; it is no contact.
 * @returns the note's id; null when there is no such customer
 */
export function confirmReason(here: Circumstances, draft: ReasonDraft): Promise<Done<string | null>> {
  const { customerId, reason, text = null } = draft;
  return perform(here, 'confirm-reason', async (pen) => {
    const situation = await situationNow(here, customerId);
    if (!situation) return null;
    const late = lateGround(situation)?.late ?? situation.open.filter(({ open }) => open.minor > 0);
    const on = dayInZone(pen.at, here.calendar.timeZone);
    const outcome = reason === null ? reasonEnded : reasonConfirmed;
    const kind = { direction: 'internal', channel: 'note', evidence: 'logged' } as const;
    const invoiceIds = late.map(({ invoice }) => invoice.id);
    return pen.add('log', { ...silentEntry, ...kind, customerId, outcome, reason, text, invoiceIds, on, at: pen.at });
  });
}
