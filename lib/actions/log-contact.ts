import type { Channel, LogEntry } from '@/lib/domain/contact-log';
import { dayInZone } from '@/lib/domain/plain-date';
import { policyOfInvoice } from '@/lib/domain/policy';
import type { Instant } from '@/lib/domain/row';
import type { Circumstances, Done } from './circumstances';
import type { Pen } from './pen';
import { perform } from './perform';
import { writeFollowUp, type FollowUpDraft } from './schedule-follow-up';
import { situationNow } from './situation-now';

/** What else a contact may tell, besides its words. */
type Told = 'satisfaction' | 'expectedOn';

/** A call, message or mail as the person tells it. `reason` is why the customer has not paid, by its code. */
export type ContactReport = Pick<LogEntry, 'customerId'> &
  Partial<Pick<LogEntry, 'contactId' | 'rung' | 'stage' | 'invoiceIds' | 'outcome' | 'reason' | 'text' | Told>> & {
    channel: Exclude<Channel, 'note'>;
    /** `internal`: by way of a colleague. */
    direction: LogEntry['direction'];
    /** When it was; now unless told. */
    at?: Instant;
    followUp?: FollowUpDraft | null;
  };

/** Writes down a contact, and in the same save the next follow-up. @returns the log entry's id. */
export function logContact(here: Circumstances, report: ContactReport): Promise<Done<string>> {
  return perform(here, 'log-contact', (pen) => writeContactEntry(here, pen, report));
}

/** The same inside another act. */
export async function writeContactEntry(here: Circumstances, pen: Pen, report: ContactReport): Promise<string> {
  const { followUp = null, at = pen.at, ...told } = report;
  const followUpId = followUp ? await writeFollowUp(pen, report.customerId, followUp) : null;
  const on = dayInZone(at, here.calendar.timeZone);
  const policyId = told.rung ? await policyOf(here, report) : null;
  return pen.add('log', { ...silentEntry, ...told, policyId, followUpId, on, at, evidence: 'logged' });
}

/** The policy under which a rung is climbed, so that a later change of policy asks (RULE-8). */
async function policyOf(here: Circumstances, { customerId, invoiceIds = [] }: ContactReport): Promise<string | null> {
  const situation = await situationNow(here, customerId);
  return situation && policyOfInvoice(situation.policy, invoiceIds[0] ?? '').id;
}

/** A log entry that says nothing yet. */
export const silentEntry = {
  contactId: null,
  rung: null,
  stage: null,
  invoiceIds: [],
  outcome: null,
  reason: null,
  text: null,
  messageKey: null,
  voids: null,
} as const satisfies Partial<LogEntry>;
