import type { DisputeCode } from './dispute-code';
import type { OpenDispute } from './dispute';

/** Reasons to hold an invoice back that are ours to mend: nobody pays what they never got, or what is wrong on paper. */
const ourCodes: readonly DisputeCode[] = ['amount', 'not-received', 'invoice-details', 'duplicate', 'already-paid'];

/** Whether an open dispute waits for us rather than for an understanding with the customer (practice S2.1). */
export function isOnOurSide({ code }: Pick<OpenDispute, 'code'>): boolean {
  return ourCodes.some((one) => one === code);
}
