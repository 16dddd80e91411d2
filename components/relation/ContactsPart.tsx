import type { ChannelContact } from '@/lib/views/relation-card';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { FactList } from './FactList';
import { Part } from './Part';

/** The newest contact by each way. */
export function ContactsPart({ contacts }: { contacts: readonly ChannelContact[] }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const said = ({ direction, on, name }: ChannelContact) => {
    const day = formats.shortDay(on);
    if (name === null) return words(direction === 'in' ? 'relation.contactIn' : 'relation.contactOut', { day });
    return words(direction === 'in' ? 'relation.contactInWith' : 'relation.contactOutWith', { day, name });
  };
  if (contacts.length === 0) return null;
  return (
    <Part title={words('relation.contacts')}>
      <FactList
        lines={contacts.map((contact) => ({
          key: contact.channel,
          label: words(`relation.channel-${contact.channel}`),
          value: said(contact),
        }))}
      />
    </Part>
  );
}
