import type { FollowUp } from '@/lib/domain/follow-up';
import type { FollowUpEnd } from '@/lib/actions/finish-follow-up';
import type { OpenForm } from '../common/form-request';

/** What can be done with a fact that runs. */
export type RunningActs = {
  openForm: OpenForm;
  endFollowUp: (followUpId: string, end: FollowUpEnd) => void;
  withdrawPromise: (promiseId: string) => void;
  closeDispute: (disputeId: string) => void;
  toCalendar: (followUp: FollowUp) => void;
};
