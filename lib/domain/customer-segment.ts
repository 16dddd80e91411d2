import type { AmountClass } from './amount-class';
import type { PlainDate } from './plain-date';
import type { BehaviourSegment } from './segment';
import type { Situation } from './situation';
import { currentTag, isCurrent, type SituationTag } from './situation-tag';

/** Who a customer is, as far as their history tells: behaviour × share of the open book (collections §8.3). */
export type CustomerSegment = {
  /** Null when they have paid often, but on days that nobody told us. */
  behaviour: BehaviourSegment | null;
  /** What the figures alone would say; differs from `behaviour` while a person's word or a tag holds. */
  measured: BehaviourSegment | null;
  amountClass: AmountClass | null;
  /** A tenth of the book or more: the owner's own customer, never part of a batch. */
  isRelationshipSized: boolean;
  override: { reason: string; until: PlainDate | null } | null;
  tag: SituationTag | null;
};

/** The segment of a customer on a day, from their situation. */
export function segmentOfCustomer({ file, on, relationship }: Situation): CustomerSegment {
  const { segmentOverride } = file.customer;
  const isOverridden = segmentOverride !== null && isCurrent(segmentOverride.until, on.today);
  return {
    behaviour: relationship.behaviour,
    measured: relationship.measured,
    amountClass: file.amountClass,
    isRelationshipSized: file.isRelationshipSized ?? false,
    override: isOverridden ? { reason: segmentOverride.reason, until: segmentOverride.until } : null,
    tag: currentTag(file.customer, on.today),
  };
}
