import type { Instant } from '@/lib/domain/row';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { ReminderStage } from '@/lib/domain/reminder-stage';
import type { StandingValue } from '@/lib/domain/standing';
import type { TableName } from './tables';

/** One row as it was before an act: what undo writes back; `before` null means that the act added it. */
export type BeforeImage = { table: TableName; id: string; before: unknown; after: unknown };

/** What one act of a person changed, kept on this device so that it can be undone. */
export type Act = {
  id: string;
  what: string;
  customerId: string | null;
  at: Instant;
  images: readonly BeforeImage[];
  undoneAt: Instant | null;
};

/** A file that was read into the ledger; `running` until its last part is in. */
export type ImportRun = {
  id: string;
  state: 'running' | 'done' | 'undone' | 'cancelled';
  fileName: string;
  fileHash: string;
  layout: string | null;
  asOf: PlainDate | null;
  startedAt: Instant;
  finishedAt: Instant | null;
  /** Renewed while the page that runs it lives, so that an orphaned run is told from a slow one. */
  heartbeatAt: Instant;
  counts: { added: number; changed: number; unchanged: number; skipped: number; problems: number };
};

/** What a chunk of an import changed; of a row that it added, `after` holds the traces alone. */
export type ImportImage = { id: string; runId: string; images: readonly BeforeImage[] };

/** A customer (its id) whose rows a running import touched: standings leave it alone until the run has ended. */
export type ImportCustomer = { id: string; runId: string };

/** A row of a table that this version does not know, kept from a backup so that the next one still holds it. */
export type ForeignRow = { id: string; table: string; row: unknown };

/**
 * A letter that was put into a compose. `waiting`: still there or not yet known; `asking`: the person is asked whether it
 * was sent; the others are final. A log row is written only with evidence.
 */
export type DraftRow = {
  id: string;
  state: 'waiting' | 'asking' | 'sent' | 'not-sent' | 'discarded';
  composeKey: string;
  threadKey: string | null;
  customerId: string;
  contactId: string | null;
  invoiceIds: readonly string[];
  letter: string;
  stage: ReminderStage | null;
  rung: string | null;
  subject: string;
  /** A few words of our text, by which it is recognised in the compose; never leaves this device. */
  fingerprint: string;
  insertedAt: Instant;
  settledAt: Instant | null;
  logId: string | null;
};

/** What the worklist and the badge read, recomputed per customer (design: Standings). */
export type Standing = StandingValue & {
  /** The customer's id: one row a customer. */
  id: string;
  day: PlainDate;
  policyVersion: number;
};

/** Small remembered things of one screen on one device, such as the panel's width. */
export type ViewState = { id: string; value: unknown };
