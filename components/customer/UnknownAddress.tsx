import InfoOutlined from '@mui/icons-material/InfoOutlined';
import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { linkAddress } from '@/lib/actions/link-address';
import type { LikelyCustomer } from '@/lib/views/likely-customers';
import { useActs } from '../common/acts';
import { inputLook } from '../common/input-look';
import { IconWell } from '../common/IconWell';
import { Rich } from '../common/Rich';
import { useSurroundings } from '../surroundings';
import { CandidateRow } from './CandidateRow';

type Props = {
  address: string;
  name: string | null;
  likely: readonly LikelyCustomer[];
  search: () => void;
  create: () => void;
};

/** Somebody writes whom the ledger does not know: likely customers with their reason, search, a new customer, or none. */
export function UnknownAddress({ address, name, likely, search, create }: Props) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const link = (customer: LikelyCustomer) =>
    performHere(linkAddress(here, address, customer.customerId), {
      done: words('customer.linked', { name: customer.name }),
    });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%' }}>
      <Box sx={{ px: 4, pt: 5, pb: 3 }}>
        <Typography variant="h2" component="h1" tabIndex={-1} data-section-title>
          {words('customer.unknownTitle')}
        </Typography>
        {name ? (
          <Typography variant="body1" color="textSecondary" sx={{ mt: 1, '& strong': { color: 'text.primary' } }}>
            <Rich text={words('customer.writes', { name })} />
          </Typography>
        ) : null}
        <Box component="p" dir="ltr" translate="no" sx={addressLook}>
          {address}
        </Box>
        {likely.length > 0 ? (
          <>
            <Typography variant="h4" component="h2" sx={{ mt: 5, mb: 1 }}>
              {words('customer.isOneOfThese')}
            </Typography>
            <ul>
              {likely.map((candidate, place) => (
                <CandidateRow
                  key={candidate.customerId}
                  candidate={candidate}
                  label={words('customer.link')}
                  spoken={words('customer.linkNamed', { name: candidate.name })}
                  isMain={place === 0}
                  choose={() => link(candidate)}
                />
              ))}
            </ul>
          </>
        ) : null}
        <ButtonBase
          onClick={search}
          sx={{ ...inputLook, width: '100%', justifyContent: 'flex-start', gap: 3, mt: 4, color: 'text.secondary' }}
        >
          <SearchOutlined aria-hidden />
          {words('customer.searchLabel')}
        </ButtonBase>
      </Box>
      <Box sx={{ borderTop: '1px solid', borderColor: 'divider', px: 4, py: 3 }}>
        <Choice
          icon={<PersonAddAltOutlined />}
          title={words('customer.create')}
          text={words('customer.createWhy')}
          choose={create}
        />
        <Choice
          icon={<PersonOffOutlined />}
          title={words('customer.notCustomer')}
          text={words('customer.notCustomerWhy')}
          choose={() => performHere(linkAddress(here, address, null), { done: words('customer.ignored', { address }) })}
        />
      </Box>
      <Box component="footer" sx={noteLook}>
        <InfoOutlined aria-hidden sx={{ fontSize: 18 }} />
        <span>{words('customer.linkNote')}</span>
      </Box>
    </Box>
  );
}

function Choice({ icon, title, text, choose }: { icon: ReactNode; title: string; text: string; choose: () => void }) {
  return (
    <ButtonBase onClick={choose} sx={choiceLook}>
      <IconWell size={40}>{icon}</IconWell>
      <span>
        <Typography variant="body1" component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography variant="body2" component="span" color="textSecondary">
          {text}
        </Typography>
      </span>
    </ButtonBase>
  );
}

const addressLook = {
  display: 'inline-block',
  px: '10px',
  py: '6px',
  mt: 2,
  borderRadius: '8px',
  bgcolor: 'surface.container',
  typography: 'body2',
  overflowWrap: 'anywhere',
} as const;

const choiceLook = {
  width: 'calc(100% + 16px)',
  mx: -2,
  px: 2,
  py: 2,
  gap: 3,
  justifyContent: 'flex-start',
  textAlign: 'left',
  borderRadius: '12px',
  '&:hover': { bgcolor: 'action.hover' },
} as const;

const noteLook = {
  display: 'flex',
  gap: 2,
  mt: 'auto',
  px: 4,
  py: 3,
  borderTop: '1px solid',
  borderColor: 'divider',
  typography: 'caption',
  color: 'text.secondary',
} as const;
