import type { Person } from '../../mailbox/mailbox';
import { store } from '../store';
import { groupNamed } from './contact-groups';

/** People from a pasted or typed list: `a@b,c@d` or `Name <a@b>; …`, or a contact group's name. What has no address becomes an invalid chip. */
export function peopleFromText(text: string): Person[] {
  return text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const group = groupNamed(part);
      if (group) return group;
      const address = /<([^<>]+)>$/.exec(part)?.[1] ?? part;
      return { address: address.trim().toLowerCase(), name: knownName(address.trim().toLowerCase()) };
    });
}

/** Whether a chip with this address can be sent to. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

/** Empty for somebody with whom this mailbox never exchanged a mail, as the real page leaves it. */
function knownName(address: string): string {
  for (const { mails } of store.conversations)
    for (const { from, to } of mails) {
      const known = [from, ...to].find((person) => person.address === address);
      if (known) return known.name;
    }
  return '';
}
