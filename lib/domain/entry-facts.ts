import type { Money } from './money';
import type { PlainDate } from './plain-date';

/** What a calendar entry may tell of a customer in the person's own calendar. */
export type EntryFacts = {
  customerName: string;
  overdue: readonly Money[];
  owed: readonly Money[];
  promises: readonly { date: PlainDate; amount: Money }[];
};
