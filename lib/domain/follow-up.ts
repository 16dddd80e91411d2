import type { PlainDate } from './plain-date';
import type { Instant, Row } from './row';

export type CalendarNote =
  | { state: 'none' }
  | { state: 'offered'; at: Instant; by: 'form' | 'file' | 'link' }
  | { state: 'confirmed'; at: Instant };

/** Something to look at on a day; open until done or skipped. `at` is a local time `HH:MM`. */
export type FollowUp = Row & {
  customerId: string;
  dueOn: PlainDate;
  at: string | null;
  about: string | null;
  promiseId: string | null;
  invoiceId: string | null;
  rung: string | null;
  doneAt: Instant | null;
  skipped: { reason: string } | null;
  calendar: CalendarNote;
};

export function isOpenFollowUp(followUp: FollowUp): boolean {
  return followUp.voided === null && followUp.doneAt === null && followUp.skipped === null;
}
