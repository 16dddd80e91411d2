import type { PlainDate } from './plain-date';
import type { Row } from './row';

/** One event in the story of a dispute; the dispute is open until a `closed` event names it. */
export type DisputeEvent = Row & {
  disputeId: string;
  customerId: string;
  invoiceIds: readonly string[];
  what: 'opened' | 'note' | 'closed';
  code: string | null;
  owner: string | null;
  dueOn: PlainDate | null;
  text: string | null;
  voids: string | null;
};
