import { effectiveRows } from '@/lib/domain/effective-rows';
import { isOpenFollowUp } from '@/lib/domain/follow-up';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';
import type { Pen } from './pen';
import { writeFollowUp } from './schedule-follow-up';

/** What is new in a dispute; `owner` and `dueOn` null: as they were. */
export type DisputeNote = {
  disputeId: string;
  text: string;
  owner: string | null;
  dueOn: PlainDate | null;
  /** What its follow-up says, in the person's words. */
  about?: string;
};

/**
 * Adds to the story of an open dispute; with another day its follow-up moves there, with another owner it is theirs.
 * @returns the event's id; null when it is closed already
 */
export function noteDispute(here: Circumstances, note: DisputeNote): Promise<Done<string | null>> {
  const { disputeId, text, owner, dueOn } = note;
  return perform(here, 'note-dispute', async (pen) => {
    const events = effectiveRows(await here.ledger.disputeEvents.where('disputeId').equals(disputeId).toArray());
    const opened = events.find(({ what }) => what === 'opened');
    if (!opened || events.some(({ what }) => what === 'closed')) return null;
    const { customerId, invoiceIds, code } = opened;
    if (dueOn) await moveFollowUp(here, pen, { customerId, disputeId, dueOn, about: note.about ?? opened.text });
    const told = { disputeId, customerId, invoiceIds, text, owner, dueOn } as const;
    return pen.add('disputeEvents', { ...told, what: 'note', code, voids: null });
  });
}

type Move = { customerId: string; disputeId: string; dueOn: PlainDate; about: string | null };

async function moveFollowUp({ ledger }: Circumstances, pen: Pen, move: Move): Promise<void> {
  const { customerId, disputeId, dueOn, about } = move;
  const own = (await ledger.followUps.where('customerId').equals(customerId).toArray()).filter(
    (followUp) => followUp.disputeId === disputeId && isOpenFollowUp(followUp),
  );
  const [last, ...others] = own.toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  if (!last) return void (await writeFollowUp(pen, customerId, { dueOn, about, disputeId }));
  await pen.change('followUps', last.id, { dueOn, at: null });
  for (const { id } of others) await pen.change('followUps', id, { skipped: { reason: 'dispute-moved' } });
}
