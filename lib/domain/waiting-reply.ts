import { writtenChannels } from './contact-history';
import type { LogEntry } from './contact-log';
import type { CustomerFile } from './customer-file';
import { effectiveRows } from './effective-rows';

/** What a machine wrote waits for nobody. */
const automatic: readonly (string | null)[] = ['auto-reply', 'bounced'];

/**
 * The customer's newest message that nobody answered: nothing of ours left since, nobody talked, no person settled it, and
 * nothing was written down of what it may have said (a promise, a complaint, a plan, a payment).
 */
export function waitingReply(file: CustomerFile): LogEntry | null {
  const entries = effectiveRows(file.log);
  const newest = entries
    .filter(({ direction, channel, outcome }) => isWrittenIn(direction, channel) && !automatic.includes(outcome))
    .reduce<LogEntry | null>((last, entry) => (last === null || entry.at > last.at ? entry : last), null);
  if (newest === null || file.customer.blocked) return null;
  const isAnswered = entries.some(
    ({ at, direction, channel, outcome }) =>
      at > newest.at && (direction === 'out' || channel === 'call' || outcome === 'reply-settled'),
  );
  const facts = [
    ...effectiveRows(file.promises),
    ...effectiveRows(file.disputeEvents),
    ...effectiveRows(file.payments),
    ...file.plans.filter(({ voided }) => voided === null),
  ];
  return isAnswered || facts.some(({ createdAt }) => createdAt > newest.at) ? null : newest;
}

function isWrittenIn(direction: LogEntry['direction'], channel: LogEntry['channel']): boolean {
  return direction === 'in' && writtenChannels.includes(channel);
}
