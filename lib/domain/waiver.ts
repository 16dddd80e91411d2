import type { ContactHistory } from './contact-history';
import type { PlainDate } from './plain-date';
import type { PolicyNeed } from './policy';

/** What a person may waive with a typed reason: the preconditions of a step, and the minimum gap for one day. */
export const waivable = ['needs-notices', 'needs-call', 'contacted-recently'] as const;

export type Waivable = (typeof waivable)[number];

/** The gate that an unmet precondition puts up. */
export const gateOfNeed = {
  'two-notices': 'needs-notices',
  'call-since-second-notice': 'needs-call',
} as const satisfies Record<PolicyNeed, Waivable>;

/** Whether a person waived a precondition of this step for this invoice. */
export function isWaived(history: ContactHistory, need: PolicyNeed, step: string, invoiceId: string): boolean {
  return history.decisions.some(
    ({ outcome, reason, rung, invoiceIds }) =>
      outcome === 'waived' &&
      reason === gateOfNeed[need] &&
      (rung === null || rung === step) &&
      (invoiceIds.length === 0 || invoiceIds.includes(invoiceId)),
  );
}

/** Whether a person released the customer from the minimum gap, which counts for the day on which they did. */
export function isReleased(history: ContactHistory, today: PlainDate): boolean {
  return history.decisions.some(
    ({ outcome, reason, on }) => outcome === 'waived' && reason === 'contacted-recently' && on === today,
  );
}
