import { complaintCodes, isComplaintCode, type ComplaintCode } from '@/lib/domain/complaint-code';
import { disputeCodes, isDisputeCode, type DisputeCode } from '@/lib/domain/dispute-code';
import type { Words } from '@/lib/i18n/words';

/** The reasons to choose from, each in the customer's terms. */
export function disputeChoices(words: Words): { value: DisputeCode; label: string }[] {
  return disputeCodes.map((value) => ({ value, label: words(labels[value]) }));
}

/** What one may complain of that is about us and no document. */
export function complaintChoices(words: Words): { value: ComplaintCode; label: string }[] {
  return complaintCodes.map((value) => ({ value, label: words(labels[value]) }));
}

/** The words of a dispute's or complaint's code; null for one from elsewhere. */
export function disputeReason(code: string | null, words: Words): string | null {
  return isDisputeCode(code) || isComplaintCode(code) ? words(labels[code]) : null;
}

const labels = {
  amount: 'disputes.amount',
  'not-received': 'disputes.notReceived',
  dissatisfied: 'disputes.dissatisfied',
  'invoice-details': 'disputes.invoiceDetails',
  'already-paid': 'disputes.alreadyPaid',
  duplicate: 'disputes.duplicate',
  'unknown-order': 'disputes.unknownOrder',
  other: 'disputes.other',
  treatment: 'disputes.treatment',
  collection: 'disputes.collection',
  service: 'disputes.service',
  waiting: 'disputes.waiting',
} as const satisfies Record<DisputeCode | ComplaintCode, string>;
