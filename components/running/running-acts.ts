import type { FollowUpEnd } from '@/lib/actions/finish-follow-up';
import type { OpenForm } from '../common/form-request';
import type { CalendarActs } from '../common/use-calendar';

/** What can be done with a fact that runs. */
export type RunningActs = {
  openForm: OpenForm;
  endFollowUp: (followUpId: string, end: FollowUpEnd) => void;
  withdrawPromise: (promiseId: string) => void;
  calendar: CalendarActs;
};
