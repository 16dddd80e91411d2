/**
 * Why a customer holds an invoice back, as a clerk chooses it. `dissatisfied` is about what was delivered, `unknown-order`
 * about whether it was ordered at all. A ledger may hold other codes, from elsewhere.
 */
export const disputeCodes = [
  'amount',
  'not-received',
  'dissatisfied',
  'invoice-details',
  'already-paid',
  'duplicate',
  'unknown-order',
  'other',
] as const;

export type DisputeCode = (typeof disputeCodes)[number];

export function isDisputeCode(code: string | null): code is DisputeCode {
  return disputeCodes.some((one) => one === code);
}
