/** How a customer pays, from their own history (reference: collections §8.3). */
export type BehaviourSegment = 'punctual' | 'with-reminder' | 'slow' | 'chronic' | 'in-difficulty' | 'new';

/** A punctual customer's weighted delay in days, and the share of invoices paid on time that goes with it. */
const punctual = { delay: 3, onTime: 0.8 };
const withReminder = { delay: 15 };
const slow = { delay: 45 };

/** What a customer's payments of the last twelve months say. */
export type PaymentBehaviour = {
  /** Amount-weighted days after the due day; null with fewer than 3 paid invoices. */
  averageDelay: number | null;
  /** From 0 to 1. */
  onTimeShare: number;
  brokenPromises: number;
};

/** The segment that the figures give, without anyone's opinion; fewer than 3 paid invoices say nothing yet. */
export function segmentOf(behaviour: PaymentBehaviour): BehaviourSegment {
  const { averageDelay, onTimeShare, brokenPromises } = behaviour;
  if (averageDelay === null) return 'new';
  if (brokenPromises >= 2 || averageDelay > slow.delay) return 'chronic';
  if (averageDelay > withReminder.delay) return 'slow';
  return averageDelay <= punctual.delay && onTimeShare >= punctual.onTime ? 'punctual' : 'with-reminder';
}
