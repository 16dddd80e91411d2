import type { ReminderFacts } from '@/lib/actions/draft-reminder';
import type { Contact } from '@/lib/domain/contact';
import type { CustomerPanel, PromiseLine } from '@/lib/views/customer-panel';

/** What letters and call scripts need of a customer, out of what the panel knows. */
export function reminderFactsOf(panel: CustomerPanel, contact: Contact | null): ReminderFacts {
  const talks = panel.history.entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.entry] : []));
  const call = talks.find(({ channel, outcome }) => channel === 'call' && outcome === 'answered');
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
    disputes: panel.disputes,
    lastPayment: panel.lastPayment,
    lastWrittenOn: panel.lastWrittenOn,
    writtenOn: written.map(({ on }) => on).toReversed(),
    lastCall: call ? { on: call.on, text: call.text } : null,
    since: panel.relationship.since,
    nextLetter: panel.nextStep.letter,
  };
}

function promised({ promise }: PromiseLine): ReminderFacts['promises'][number] {
  return { ...promise.promised, invoiceIds: promise.invoiceIds };
}
