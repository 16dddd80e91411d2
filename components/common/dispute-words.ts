import { disputeCodes, type DisputeCode } from '@/lib/domain/dispute-code';
import type { Words } from '@/lib/i18n/words';

/** The reasons to choose from, each in the customer's terms. */
export function disputeChoices(words: Words): { value: DisputeCode; label: string }[] {
  return disputeCodes.map((value) => ({ value, label: disputeReason(value, words) }));
}

export function disputeReason(code: DisputeCode, words: Words): string {
  return words(labels[code]);
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
} as const satisfies Record<DisputeCode, string>;
