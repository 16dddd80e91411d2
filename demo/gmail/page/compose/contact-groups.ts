import type { Person } from '../../mailbox/mailbox';
import { boot } from '../read-boot';
import { store } from '../store';
import { words } from '../words';

/** The one group of this mailbox's contacts. Its chip has a name and an id, and no address of its own. */
const customers: Person = { name: words.customers, address: 'contactgroups/3f2a90c1' };

/** The group of this name, as a person types or pastes it. */
export function groupNamed(text: string): Person | null {
  return text.toLowerCase() === customers.name.toLowerCase() ? customers : null;
}

export function isGroup({ address }: Person): boolean {
  return address === customers.address;
}

/** Whom a mail to this chip reaches: a group stands for everybody in it. */
export function peopleBehind(person: Person): Person[] {
  if (!isGroup(person)) return [person];
  const mails = store.conversations.filter(({ labels }) => labels.includes('customers')).flatMap((each) => each.mails);
  const senders = mails.map(({ from }) => from).filter(({ address }) => address !== boot.account.address);
  return [...new Map(senders.map((sender) => [sender.address, sender])).values()];
}
