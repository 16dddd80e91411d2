import { openDisputes, type DisputeEvent, type OpenDispute } from './dispute';
import { effectiveRows } from './effective-rows';
import { groupBy } from './group-by';
import { dayInZone, type PlainDate } from './plain-date';
import type { Instant } from './row';

/** Something that was added to a dispute, or how it ended. */
export type DisputeTurn = { id: string; what: DisputeEvent['what']; on: PlainDate; at: Instant; by: string } & Pick<
  DisputeEvent,
  'text' | 'owner' | 'dueOn'
>;

/** A dispute or complaint from its first word to how it ended; closed ones are kept for ever. */
export type DisputeStory = OpenDispute & {
  reputation: boolean;
  /** What was added since it was opened, oldest first; the close stands among them. */
  turns: readonly DisputeTurn[];
  closed: { on: PlainDate; text: string | null } | null;
};

/** Every dispute and complaint of a customer, the open ones first, then the newest; what was taken back does not count. */
export function disputeStories(events: readonly DisputeEvent[], timeZone: string): DisputeStory[] {
  const open = new Map(openDisputes(events, timeZone).map((dispute) => [dispute.disputeId, dispute]));
  const told = effectiveRows(events).toSorted((a, b) => compare(a.createdAt, b.createdAt));
  return [...groupBy(told, ({ disputeId }) => disputeId).values()]
    .flatMap((story) => storyOf(story, open, timeZone) ?? [])
    .toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null) || compare(b.openedOn, a.openedOn));
}

function storyOf(
  story: readonly DisputeEvent[],
  open: ReadonlyMap<string, OpenDispute>,
  timeZone: string,
): DisputeStory | null {
  const opened = story.findLast(({ what }) => what === 'opened');
  if (!opened) return null;
  const dayOf = ({ createdAt }: DisputeEvent) => dayInZone(createdAt, timeZone);
  const { disputeId, invoiceIds, text, code } = opened;
  const ending = open.has(disputeId) ? undefined : story.findLast(({ what }) => what === 'closed');
  return {
    disputeId,
    invoiceIds,
    text,
    code,
    owner: story.findLast(({ owner }) => owner !== null)?.owner ?? null,
    dueOn: story.findLast(({ dueOn }) => dueOn !== null)?.dueOn ?? null,
    openedOn: dayOf(opened),
    reputation: story.some(({ reputation }) => reputation === true),
    turns: story
      .filter(({ id }) => id !== opened.id)
      .map((event) => ({
        id: event.id,
        what: event.what,
        on: dayOf(event),
        at: event.createdAt,
        by: event.createdBy,
        text: event.text,
        owner: event.owner,
        dueOn: event.dueOn,
      })),
    closed: ending ? { on: dayOf(ending), text: ending.text } : null,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
