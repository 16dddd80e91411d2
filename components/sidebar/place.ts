import type { OpenMail } from '@/lib/host/mail-host';

/** What the middle of the sidebar shows: the customer of the open mail unless the person went elsewhere. */
export type Place =
  | { kind: 'mail' }
  /** `mailAddress`: the open mail's, which may be linked to the customer whom the person chose for it. */
  | { kind: 'customer'; customerId: string; mailAddress?: string | null }
  | { kind: 'today' }
  | { kind: 'search'; mailAddress?: string | null }
  | { kind: 'new-customer'; address: string | null; name: string | null }
  | { kind: 'keys' };

/**
 * Names the conversation that the person looks at: where they went by hand holds until another conversation opens. A list
 * of mails is none, and neither is a compose without recipients.
 */
export function conversationOf(mail: OpenMail | null): string | null {
  if (!mail) return null;
  if (mail.thread) return `thread ${mail.thread.key}`;
  const compose = mail.composes.find(({ focused }) => focused) ?? mail.composes.at(-1);
  const people = compose?.recipients.map(({ address }) => address.toLowerCase()).toSorted() ?? [];
  return people.length > 0 ? `compose ${people.join(' ')}` : null;
}
