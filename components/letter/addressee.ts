import type { Contact } from '@/lib/domain/contact';
import type { OpenMail, Person } from '@/lib/host/mail-host';

/**
 * Whom a letter speaks to: the contact who takes part in the open mail (who is being written to first, then the newest
 * sender), else one whose name we know, else any address. A contact on record without a name is called as in the mail.
 */
export function addresseeOf(contacts: readonly Contact[], mail: OpenMail | null): Contact | null {
  const emails = contacts.filter(({ kind }) => kind === 'email');
  const people = peopleIn(mail);
  const present = people.find((person) => emails.some((contact) => isOf(contact, person)));
  const contact =
    (present && emails.find((candidate) => isOf(candidate, present))) ??
    emails.find(({ name }) => name !== null) ??
    emails[0];
  if (!contact) return null;
  const called = people.find((person) => isOf(contact, person) && person.name)?.name ?? null;
  return { ...contact, name: contact.name ?? called };
}

function peopleIn(mail: OpenMail | null): readonly Person[] {
  const compose = mail?.composes.find(({ focused }) => focused);
  const senders = mail?.thread?.senders.toReversed() ?? [];
  return [...(compose?.recipients ?? []), ...senders, ...(mail?.thread?.recipients ?? [])];
}

function isOf(contact: Contact, person: Person): boolean {
  return contact.value === person.address.toLowerCase();
}
