import { useSurroundings } from '../surroundings';
import type { MissingOfComplaint } from './complaint-fields';

const gaps = {
  invoices: 'form.missingInvoices',
  reason: 'complaints.missingReason',
  what: 'complaints.missingReason',
  date: 'form.dateNotUnderstood',
  past: 'form.datePast',
} as const satisfies Record<MissingOfComplaint, string>;

/** Says what a dispute or complaint still lacks. */
export function useComplaintGap(): (missing: MissingOfComplaint) => string {
  const { words } = useSurroundings();
  return (missing) => words(gaps[missing]);
}
