import type { NonPaymentReason } from './non-payment-reason';
import { effectOf, type TagEffect } from './situation-tag';

/** No message sounds firmer while this is known to be the reason (practice S1.31). */
const ceilings = {
  forgot: 'gentle',
  'cannot-pay': 'second',
  dissatisfied: 'gentle',
  unaware: 'gentle',
  'internal-blocker': 'gentle',
} as const satisfies Partial<Record<NonPaymentReason, TagEffect['ceiling']>>;

/** How a confirmed reason changes what we do while it holds: a case that a person must look at is treated like its tag. */
export function effectOfReason(reason: NonPaymentReason): TagEffect {
  if (reason === 'suspected-fraud') return effectOf('fraud-suspected');
  const options = reason === 'cannot-pay' ? effectOf('in-difficulty').options : [];
  return { ceiling: ceilings[reason], minimumGapDays: null, options, isForOwner: false };
}
