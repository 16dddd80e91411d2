import AddOutlined from '@mui/icons-material/AddOutlined';
import LocalPhoneOutlined from '@mui/icons-material/LocalPhoneOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { IconWell } from '../common/IconWell';
import { Tag } from '../common/Tag';
import { useSurroundings } from '../surroundings';
import { newContact } from './new-contact';

/** People, addresses and numbers of a customer, each of which opens; and a new one. */
export function ContactRows({ panel, open }: { panel: CustomerPanel; open: (contactId: string) => void }) {
  const { words } = useSurroundings();
  const { contacts, customer } = panel;
  return (
    <section aria-labelledby="contacts-title">
      <Typography variant="h4" component="h2" id="contacts-title" sx={{ mb: 1 }}>
        {words('card.contacts')}
      </Typography>
      {contacts.length === 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {words('card.noContacts')}
        </Typography>
      ) : (
        <ul>
          {contacts.map((contact) => (
            <Box component="li" key={contact.id} sx={rowLook}>
              <IconWell size={32}>{contact.kind === 'email' ? <MailOutlined /> : <LocalPhoneOutlined />}</IconWell>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography variant="body1" translate="no" dir="ltr" sx={{ overflowWrap: 'anywhere' }}>
                  {contact.value}
                </Typography>
                {contact.name || contact.role || contact.duty ? (
                  <Typography variant="body2" color="textSecondary">
                    {[contact.name, contact.role, contact.duty && words(`card.duty-${contact.duty}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                ) : null}
                {contact.id === customer.mainContactId ? <Tag>{words('card.main')}</Tag> : null}
              </Box>
              <Button
                size="small"
                aria-label={words('card.editNamed', { address: contact.value })}
                onClick={() => open(contact.id)}
              >
                {words('card.edit')}
              </Button>
            </Box>
          ))}
        </ul>
      )}
      <Button size="small" startIcon={<AddOutlined />} onClick={() => open(newContact)} sx={{ ml: -2 }}>
        {words('card.addContact')}
      </Button>
    </section>
  );
}

const rowLook = { display: 'flex', alignItems: 'center', gap: 3, py: 2 } as const;
