import type { PlainDate } from '@/lib/domain/plain-date';
import type { BehaviourSegment } from '@/lib/domain/segment';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** A person's own view of how a customer pays, with why and until when; `segment` null goes back to the figures. */
export type SegmentChoice = {
  customerId: string;
  segment: BehaviourSegment | null;
  reason: string;
  until: PlainDate | null;
};

/** Overrides (or gives back to the figures) the segment of a customer. */
export function overrideSegment(
  here: Circumstances,
  { customerId, segment, reason, until }: SegmentChoice,
): Promise<Done<boolean>> {
  const segmentOverride = segment && { segment, reason, until };
  return perform(here, 'override-segment', (pen) => pen.change('customers', customerId, { segmentOverride }));
}
