import type { Contact } from '@/lib/domain/contact';
import type { OpenCompose, OpenMail } from '@/lib/host/mail-host';

/**
 * The mail that is being written to a customer: the window in hand, else an open one that answers them or names one of
 * their addresses. A window that is folded away is none.
 */
export function composeFor(mail: OpenMail | null, contacts: readonly Contact[]): OpenCompose | null {
  const open = mail?.composes.filter(({ minimized }) => !minimized) ?? [];
  const known = new Set(contacts.map(({ value }) => value));
  const isTheirs = ({ kind, recipients }: OpenCompose) =>
    kind === 'inline' || recipients.some(({ address }) => known.has(address.toLowerCase()));
  return open.find(({ focused, recipients }) => focused && recipients.length > 0) ?? open.findLast(isTheirs) ?? null;
}
