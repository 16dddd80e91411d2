import type { Conversation, Person } from './mailbox/mailbox';
import type { LoadChoice } from './variants';

/** What the server hands to the page, as JSON in a script element that is never executed. */
export type Boot = LoadChoice & {
  account: Person;
  /** Path of the account, for example `/mail/u/0/`. */
  base: string;
  today: string;
  conversations: readonly Conversation[];
  page: 'mailbox' | 'popout' | 'minimal';
};

export const bootElementId = 'twin-boot';
