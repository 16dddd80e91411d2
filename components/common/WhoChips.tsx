import type { Contact } from '@/lib/domain/contact';
import { useSurroundings } from '../surroundings';
import { LabelledChips } from './LabelledChips';

type Props = { contacts: readonly Contact[]; value: string | null; onChoose: (contactId: string | null) => void };

/** With whom: the customer's people by name, each once. Nothing to choose where nobody has a name. */
export function WhoChips({ contacts, value, onChoose }: Props) {
  const { words } = useSurroundings();
  const people = peopleOf(contacts);
  if (people.length === 0) return null;
  return (
    <LabelledChips
      label={words('entry.who')}
      value={personOf(contacts, value)?.id ?? ''}
      onChoose={(id) => onChoose(id === '' ? null : id)}
      choices={[
        ...people.map(({ id, name, role }) => ({ value: id, label: role ? `${name} · ${role}` : (name ?? '') })),
        { value: '', label: words('entry.someone') },
      ]}
    />
  );
}

/** One address or number of each named person: whoever has two is still one. */
export function peopleOf(contacts: readonly Contact[]): Contact[] {
  const named = contacts.filter(({ name }) => name !== null);
  return [
    ...new Map(named.toReversed().map((contact) => [contact.name?.trim().toLowerCase(), contact])).values(),
  ].toReversed();
}

/** The person to whom a number belongs, among those to choose. */
function personOf(contacts: readonly Contact[], id: string | null): Contact | undefined {
  const chosen = contacts.find((contact) => contact.id === id);
  if (!chosen) return undefined;
  return peopleOf(contacts).find(({ name }) => name?.trim().toLowerCase() === chosen.name?.trim().toLowerCase());
}
