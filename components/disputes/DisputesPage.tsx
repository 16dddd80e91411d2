import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { disputeHistory } from '@/lib/views/dispute-history';
import { FormPage } from '../common/FormPage';
import type { FormProps } from '../common/form-request';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { DisputeStoryRow } from './DisputeStoryRow';

/** Everything that this customer ever disputed or complained of, and how each ended: nothing of it goes away. */
export function DisputesPage({ panel, openForm, close }: FormProps) {
  const { words, calendar } = useSurroundings();
  const { id: customerId, name } = panel.customer;
  const seen = useView(disputeHistory, { customerId, timeZone: calendar.timeZone });
  const register = () => openForm({ form: 'dispute', invoiceIds: [] });
  return (
    <FormPage
      title={words('complaints.pageTitle')}
      subject={name}
      back={close}
      submit={{ label: words('disputes.title'), save: register, missing: null, isBusy: false }}
      beside={
        <Button onClick={close} sx={{ fontWeight: 450 }}>
          {words('common.back')}
        </Button>
      }
    >
      <ViewOf seen={seen}>
        {(stories) =>
          stories.length === 0 ? (
            <Typography variant="body1">{words('complaints.none')}</Typography>
          ) : (
            <Box component="ul" sx={listLook}>
              {stories.map((story) => (
                <DisputeStoryRow key={story.disputeId} story={story} openForm={openForm} />
              ))}
            </Box>
          )
        }
      </ViewOf>
    </FormPage>
  );
}

const listLook = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 4,
  '& > li + li': { borderTop: '1px solid', borderColor: 'divider', pt: 4 },
} as const;
