import type { Contact } from './contact';
import type { Channel, Consent, LogEntry } from './contact-log';
import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';
import type { PlainDate } from './plain-date';

const writtenChannels: readonly Channel[] = ['mail', 'sms', 'whatsapp', 'letter'];

const reachedBy: Partial<Record<Channel, Contact['kind']>> = {
  mail: 'email',
  call: 'phone',
  sms: 'phone',
  whatsapp: 'phone',
};

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
  /** Written rungs per invoice with their days, oldest first: reached only by evidence of sending (RULE-3). */
  rungs: ReadonlyMap<string, readonly { rung: string; on: PlainDate }[]>;
};

export function contactHistory(log: readonly LogEntry[]): ContactHistory {
  const entries = effectiveRows(log).toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const rungs = new Map<string, { rung: string; on: PlainDate }[]>();
  for (const entry of entries) {
    if (entry.rung === null || !isWritten(entry)) continue;
    for (const id of entry.invoiceIds) {
      rungs.set(id, [...(rungs.get(id) ?? []), { rung: entry.rung, on: entry.on }]);
    }
  }
  return {
    lastContact: entries.findLast(countsForGap) ?? null,
    lastOutgoing: entries.findLast((entry) => entry.direction === 'out') ?? null,
    calls: entries.filter((entry) => entry.channel === 'call'),
    lastWritten: entries.findLast(isWritten) ?? null,
    rungs,
  };
}

function isWritten(entry: LogEntry): boolean {
  return entry.direction === 'out' && writtenChannels.includes(entry.channel);
}

function countsForGap(entry: LogEntry): boolean {
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
