import type { Contact } from './contact';
import { administrativeOutcomes, type Channel, type Consent, type LogEntry } from './contact-log';
import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';
import type { Invoice } from './invoice';
import type { PlainDate } from './plain-date';
import type { Instant } from './row';

export const writtenChannels: readonly Channel[] = ['mail', 'sms', 'whatsapp', 'letter'];

const reachedBy: Partial<Record<Channel, Contact['kind']>> = {
  mail: 'email',
  call: 'phone',
  sms: 'phone',
  whatsapp: 'phone',
};

/** A written rung that left us; `policyId` null in rows of earlier versions. */
export type SentRung = { rung: string; on: PlainDate; at: Instant; policyId: string | null };

/** What the log proves about our contacts with a customer; rows that were taken back do not count. */
export type ContactHistory = {
  /** The newest contact that counts for the minimum gap (RULE-4): what left us, calls either way, and notes. */
  lastContact: LogEntry | null;
  /** The newest message or call of ours. */
  lastOutgoing: LogEntry | null;
  /** Calls either way, oldest first. */
  calls: readonly LogEntry[];
  /** The newest written message that left us. */
  lastWritten: LogEntry | null;
  /** Written rungs per invoice, oldest first, each once: reached only by evidence of sending (RULE-3), since its last restart. */
  rungs: ReadonlyMap<string, readonly SentRung[]>;
  /** Notes in which a person waived a precondition, kept or restarted a place, or settled a reply. */
  decisions: readonly LogEntry[];
};

/**
 * Reads the log of one customer.
 * @param invoices of whom a message that names none speaks: all that had been issued by its day
 */
export function contactHistory(log: readonly LogEntry[], invoices: readonly Invoice[] = []): ContactHistory {
  const entries = effectiveRows(log).toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const decisions = entries.filter(isAdministrative);
  const restarts = decisions.filter(({ outcome }) => outcome === 'policy-restarted');
  return {
    lastContact: entries.findLast(countsForGap) ?? null,
    lastOutgoing: entries.findLast((entry) => entry.direction === 'out') ?? null,
    calls: entries.filter((entry) => entry.channel === 'call'),
    lastWritten: entries.findLast(isWritten) ?? null,
    rungs: rungsOf(entries, invoices, restarts),
    decisions,
  };
}

/** Two devices that confirm one rung leave one step of the ladder: of each (invoice, rung) the first counts (RULE-2). */
function rungsOf(
  entries: readonly LogEntry[],
  invoices: readonly Invoice[],
  restarts: readonly LogEntry[],
): Map<string, SentRung[]> {
  const rungs = new Map<string, SentRung[]>();
  for (const { rung, on, at, policyId, invoiceIds, ...entry } of entries) {
    if (rung === null || !isWritten(entry)) continue;
    for (const id of invoiceIds.length > 0 ? invoiceIds : issuedBy(on, invoices)) {
      const sent = rungs.get(id) ?? [];
      // A restart that names invoices is about those alone.
      const isOver = restarts.some(
        (one) => one.at >= at && (one.invoiceIds.length === 0 || one.invoiceIds.includes(id)),
      );
      if (isOver || sent.some((one) => one.rung === rung)) continue;
      rungs.set(id, [...sent, { rung, on, at, policyId: policyId ?? null }]);
    }
  }
  return rungs;
}

function issuedBy(on: PlainDate, invoices: readonly Invoice[]): string[] {
  return invoices.filter(({ issuedOn, dueOn }) => (issuedOn ?? dueOn ?? on) <= on).map(({ id }) => id);
}

function isWritten(entry: Pick<LogEntry, 'direction' | 'channel'>): boolean {
  return entry.direction === 'out' && writtenChannels.includes(entry.channel);
}

function isAdministrative({ channel, outcome }: LogEntry): boolean {
  return channel === 'note' && administrativeOutcomes.some((one) => one === outcome);
}

function countsForGap(entry: LogEntry): boolean {
  if (isAdministrative(entry)) return false;
  // A colleague who spoke with them was a contact of ours, though only they were there.
  if (entry.channel === 'third-party') return entry.direction !== 'internal';
  return entry.direction === 'out' || entry.channel === 'call' || entry.channel === 'note';
}

/**
 * Whether a channel is closed to this customer: they are blocked, they said so and no later row answers it, or everyone
 * of theirs whom it reaches did. Any unanswered block wins.
 */
export function isDoNotContact(
  file: Pick<CustomerFile, 'customer' | 'contacts' | 'consents'>,
  channel: Channel,
): boolean {
  if (file.customer.blocked) return true;
  const blocks = unansweredBlocks(file.consents).filter((consent) => consent.channel === channel);
  if (blocks.some((block) => block.contactId === null)) return true;
  const reachable = file.contacts.filter((contact) => contact.kind === reachedBy[channel] && contact.voided === null);
  const blocked = new Set(blocks.map((block) => block.contactId));
  return reachable.length > 0 && reachable.every((contact) => blocked.has(contact.id));
}

function unansweredBlocks(consents: readonly Consent[]): Consent[] {
  const standing = consents.filter((consent) => consent.voided === null);
  const answered = new Set(standing.filter((consent) => consent.state === 'allowed').map((consent) => consent.answers));
  return standing.filter((consent) => consent.state === 'blocked' && !answered.has(consent.id));
}
