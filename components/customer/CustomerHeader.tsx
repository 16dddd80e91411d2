import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { LegalName } from '../common/LegalName';
import { OverflowMenu, type MenuChoice } from '../common/OverflowMenu';
import { Rich } from '../common/Rich';
import { Tag } from '../common/Tag';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { behaviourWord, languageAndForm } from './customer-words';
import { relationshipSentence } from './relationship-sentence';

type Props = {
  panel: CustomerPanel;
  source?: ReactNode;
  choices: readonly MenuChoice[];
  /** Opens all that there is to know of the relationship. */
  know: () => void;
};

/** Who this is and how long and how well we have worked together; what is owed comes after. */
export function CustomerHeader({ panel, source, choices, know }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { customer, contacts, relationship } = panel;
  const person = contacts.find((contact) => contact.name !== null);
  const spoken = languageAndForm(customer, person ?? null, words);
  return (
    <Box component="header" sx={{ px: 4, pt: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Typography variant="name" component="h1" title={customer.name} tabIndex={-1} data-section-title sx={nameLook}>
          <LegalName name={customer.name} />
        </Typography>
        <Box sx={{ flex: 'none', mt: '-5px', mr: -2 }}>
          <OverflowMenu name={words('customer.contactOptions')} choices={choices} />
        </Box>
      </Box>
      {person?.name ? (
        <Typography variant="body2" color="textSecondary" translate="no" sx={{ mt: '2px' }}>
          {person.role ? words('customer.contact', { name: person.name, role: person.role }) : person.name}
        </Typography>
      ) : null}
      <Typography
        variant="body1"
        component="p"
        color="textSecondary"
        sx={{ mt: '6px', textWrap: 'pretty', '& strong': { color: 'text.primary' } }}
      >
        <Rich text={relationshipSentence(relationship, panel.pattern, words, formats)} />{' '}
        <ButtonBase onClick={know} sx={knowLook}>
          {words('customer.know')}
        </ButtonBase>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', mt: 2 }}>
        {spoken ? <Tag>{spoken}</Tag> : null}
        {relationship.behaviour === null || relationship.behaviour === 'new' ? null : (
          <Tag tone={relationship.behaviour === 'punctual' ? 'settled' : 'neutral'}>
            {behaviourWord(relationship.behaviour, words)}
          </Tag>
        )}
      </Box>
      {source}
    </Box>
  );
}

const knowLook = {
  minHeight: 24,
  borderRadius: '6px',
  typography: 'body2',
  color: 'primary.main',
  fontWeight: 600,
  verticalAlign: 'baseline',
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;

/** Three lines at most; the whole name stays in the title and for readers. */
const nameLook = {
  flex: 1,
  minWidth: 0,
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  '&:focus, &:hover': { WebkitLineClamp: 'unset' },
  '&:focus:not(:focus-visible)': { outline: 'none' },
} as const;
