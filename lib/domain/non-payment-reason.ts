/**
 * Why a customer has not paid (practices S1.12–S1.17). `internal-blocker`: something is missing on either side's paperwork,
 * such as a purchase order.
 */
export const nonPaymentReasons = [
  'forgot',
  'cannot-pay',
  'dissatisfied',
  'unaware',
  'suspected-fraud',
  'internal-blocker',
] as const;

export type NonPaymentReason = (typeof nonPaymentReasons)[number];

/** What a log entry may hold as `reason`: one of them, or that they did not say, which is an answer too (S4.18). */
export const loggedReasons = [...nonPaymentReasons, 'not-told'] as const;

export type LoggedReason = (typeof loggedReasons)[number];

export function isNonPaymentReason(code: string | null): code is NonPaymentReason {
  return nonPaymentReasons.some((one) => one === code);
}
