/** How a customer pays, from their own history (reference: collections §8.3). */
export type BehaviourSegment = 'punctual' | 'with-reminder' | 'slow' | 'chronic' | 'in-difficulty' | 'new';

/** A punctual customer's weighted delay in days, and the share of invoices paid on time that goes with it. */
const punctual = { delay: 3, onTime: 0.8 };
const withReminder = { delay: 15 };
const slow = { delay: 45 };

/** What a customer's payments of the last twelve months say. */
export type PaymentBehaviour = {
  /** Invoices ever paid, also those of which no list tells the day. */
  paidInvoices: number;
  /** Amount-weighted days after the due day; null while fewer than 3 of those days are known. */
  averageDelay: number | null;
  /** From 0 to 1. */
  onTimeShare: number;
  brokenPromises: number;
};

/**
 * The segment that the figures give, without anyone's opinion. Fewer than 3 paid invoices are a new customer's; whoever
 * has paid more, on days that nobody told us, is not new, and how they pay is not known.
 * @returns null when it is not known
 */
export function segmentOf(behaviour: PaymentBehaviour): BehaviourSegment | null {
  const { paidInvoices, averageDelay, onTimeShare, brokenPromises } = behaviour;
  if (paidInvoices < 3) return 'new';
  if (brokenPromises >= 2) return 'chronic';
  if (averageDelay === null) return null;
  if (averageDelay > slow.delay) return 'chronic';
  if (averageDelay > withReminder.delay) return 'slow';
  return averageDelay <= punctual.delay && onTimeShare >= punctual.onTime ? 'punctual' : 'with-reminder';
}
