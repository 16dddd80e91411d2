import type { PlainDate } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { writeContactEntry } from './log-contact';
import { perform } from './perform';

/** Someone of our own house who is asked to speak with a customer, by when, and what they were told. */
export type Brief = {
  customerId: string;
  colleague: string;
  text: string;
  invoiceIds: readonly string[];
  /** When we ask them how it went, and what stands on the list then. */
  dueOn: PlainDate;
  about: string;
};

/**
 * Asks a salesperson or manager for help (practices S1.29, S4.7): what they were asked stands in the history, and on the
 * day their answer is asked for. Nothing has reached the customer yet.
 * @returns the log entry's id
 */
export function briefColleague(here: Circumstances, brief: Brief): Promise<Done<string>> {
  const { customerId, colleague, text, invoiceIds, dueOn, about } = brief;
  return perform(here, 'brief-colleague', (pen) =>
    writeContactEntry(here, pen, {
      customerId,
      channel: 'third-party',
      direction: 'internal',
      outcome: 'asked',
      text,
      invoiceIds,
      followUp: { dueOn, about, colleague },
    }),
  );
}
