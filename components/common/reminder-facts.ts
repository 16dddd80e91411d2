import type { ReminderFacts } from '@/lib/actions/draft-reminder';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import { offerOf, partsOf } from '@/lib/domain/plan-offers';
import { isAnswered } from '@/lib/domain/answering-hour';
import type { LogEntry } from '@/lib/domain/contact-log';
import { isComplaint } from '@/lib/domain/dispute';
import type { Contact } from '@/lib/domain/contact';
import type { CustomerPanel, PromiseLine } from '@/lib/views/customer-panel';

/** What letters and call scripts need of a customer, out of what the panel knows. */
export function reminderFactsOf(panel: CustomerPanel, contact: Contact | null): ReminderFacts {
  const talks = panel.history.entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.entry] : []));
  const call = talks.find(isAnswered);
  const written = talks.filter(
    ({ channel, direction, stage }) =>
      direction === 'out' && stage !== null && (channel === 'mail' || channel === 'letter'),
  );
  return {
    customer: panel.customer,
    contact,
    lines: panel.invoices,
    promises: panel.promises.filter(({ state }) => state === 'open').map(promised),
    missed: panel.promises.filter(({ state }) => state !== 'open').map(promised),
    agreements: agreementsOf(panel),
    // A letter about a dispute speaks of documents; a complaint about us is about none.
    disputes: panel.disputes.filter((dispute) => !isComplaint(dispute)),
    lastPayment: panel.lastPayment,
    lastWrittenOn: panel.lastWrittenOn,
    writtenOn: written.map(({ on }) => on).toReversed(),
    lastCall: call ? { on: call.on, text: call.text, promised: promisedIn(call, panel) } : null,
    since: panel.relationship.since,
    nextLetter: panel.nextStep.letter,
  };
}

/** What was said on the phone and still stands, written down with the call or after it. */
function promisedIn({ createdAt }: LogEntry, { promises }: CustomerPanel) {
  return promises
    .filter(({ state, promise }) => state === 'open' && promise.channel === 'call' && promise.createdAt >= createdAt)
    .map(promised);
}

function promised({ promise }: PromiseLine): ReminderFacts['promises'][number] {
  return { ...promise.promised, invoiceIds: promise.invoiceIds };
}

function agreementsOf({ plans: { running, offered } }: CustomerPanel): NonNullable<ReminderFacts['agreements']> {
  const newest = offered.at(-1)?.offer;
  const options = offered.filter(({ offer }) => offer === newest).map(({ rows }) => rows);
  const inForce = running.map(({ plan }) => plan);
  const agreed = sameAgreement(inForce.filter(({ kind }) => kind !== 'extension'));
  const extended = inForce.filter(({ kind }) => kind === 'extension');
  return {
    offered: options.slice(0, 2).map(partsOf),
    offeredIds: options.flat().flatMap(({ invoiceIds }) => invoiceIds),
    agreed: agreed.length > 0 ? partsOf(agreed) : null,
    agreedIds: agreed.flatMap(({ invoiceIds }) => invoiceIds),
    extendedTo: extended.at(-1)?.schedule[0]?.dueOn ?? null,
    extendedIds: extended.flatMap(({ invoiceIds }) => invoiceIds),
  };
}

/** The rows of the newest agreement, one for each currency. */
function sameAgreement(plans: readonly InstalmentPlan[]): InstalmentPlan[] {
  const last = plans.at(-1);
  return plans.filter((plan) => last && offerOf(plan) === offerOf(last) && plan.option === last.option);
}
