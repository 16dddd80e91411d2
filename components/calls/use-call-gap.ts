import { useComplaintGap } from '../common/use-complaint-gap';
import { useSurroundings } from '../surroundings';
import type { MissingOfCall } from './call-fields';

const gaps = {
  reason: 'calls.missingWhy',
  date: 'form.missingDate',
  past: 'form.datePast',
  moment: 'entry.missingTime',
  future: 'entry.future',
} as const;

/** Says what the record of a call still lacks. */
export function useCallGap(): (missing: MissingOfCall) => string {
  const { words } = useSurroundings();
  const sayComplaint = useComplaintGap();
  return (missing) => {
    switch (missing) {
      case 'complaint-invoices':
        return sayComplaint('invoices');
      case 'complaint-reason':
        return sayComplaint('reason');
      case 'complaint-what':
        return sayComplaint('what');
      case 'complaint-date':
        return sayComplaint('date');
      case 'complaint-past':
        return sayComplaint('past');
      default:
        return words(gaps[missing]);
    }
  };
}
