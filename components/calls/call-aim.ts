import { satisfactionOf } from '@/lib/domain/satisfaction';
import type { CustomerPanel } from '@/lib/views/customer-panel';

export type CallAim = 'listen' | 'date' | 'promise' | 'plan' | 'dispute' | 'answer' | 'care';

/** Whether nobody knows yet how content they are: the first call asks that, and demands nothing (practices S4.9–S4.11). */
export function isFirstCall({ history }: Pick<CustomerPanel, 'history'>): boolean {
  return satisfactionOf(history.entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.entry] : []))) === null;
}

/** The one thing that this call is for (practice S1.19). */
export function callAim(panel: Pick<CustomerPanel, 'history' | 'nextStep' | 'disputes' | 'invoices'>): CallAim {
  const { what } = panel.nextStep;
  if (panel.disputes.length > 0 && (what === 'resolve-dispute' || isFirstCall(panel))) return 'dispute';
  if (what === 'answer') return 'answer';
  if (isFirstCall(panel)) return 'listen';
  if (what === 'broken-promise') return 'promise';
  if (what === 'plan-reminder' || panel.nextStep.letter === 'call-options') return 'plan';
  return panel.invoices.some(({ daysLate, open }) => daysLate > 0 && open.minor > 0) ? 'date' : 'care';
}
