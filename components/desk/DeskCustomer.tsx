import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { shownAddresses } from '@/lib/views/shown-addresses';
import { StatePage } from '../common/StatePage';
import { useView } from '../common/use-view';
import { ActionBar } from '../sidebar/ActionBar';
import { CustomerPage } from '../sidebar/CustomerPage';
import type { Going } from '../sidebar/going';
import { withChosen } from '../sidebar/with-chosen';
import { useSurroundings } from '../surroundings';
import type { GoTo } from './DeskPage';

type Props = { customerId: string; go: GoTo; going: Going };

/** One customer, what is to be done beside what there is, with the way back to the list. */
export function DeskCustomer({ customerId, go, going }: Props) {
  const { words, host } = useSurroundings();
  const seen = useView(shownAddresses, { customerId });
  const addresses = seen.phase === 'here' ? seen.answer : [];
  if (addresses === null)
    return (
      <StatePage
        title={words('desk.customerGone')}
        actions={
          <Button variant="tonal" onClick={() => go({ page: 'customers' })}>
            {words('desk.backToList')}
          </Button>
        }
      >
        {words('desk.customerGoneText')}
      </StatePage>
    );
  return (
    <Box sx={columnLook}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pt: 2 }}>
        <Button startIcon={<ArrowBackOutlined />} onClick={() => go({ page: 'customers' })}>
          {words('desk.backToList')}
        </Button>
        <Box sx={{ flex: 1 }} />
        {host.capabilities.opensMailOf && addresses.length > 0 ? (
          <Button onClick={() => void host.openMailOf(addresses)}>{words('desk.openMail')}</Button>
        ) : null}
      </Box>
      <Box sx={{ flex: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <CustomerPage
          customerId={customerId}
          source={null}
          going={going}
          more={[{ label: words('desk.forget'), choose: () => go({ page: 'forget', customerId }) }]}
        />
      </Box>
      <Box sx={{ position: 'sticky', bottom: 0, zIndex: 2 }}>
        <ActionBar openForm={(request) => going.openForm(withChosen(request, going.chosen.current))} />
      </Box>
    </Box>
  );
}

const columnLook = {
  display: 'flex',
  flexDirection: 'column',
  minHeight: '100%',
  maxWidth: 1160,
  '@container (min-width: 840px)': { borderRight: '1px solid', borderColor: 'divider' },
} as const;
