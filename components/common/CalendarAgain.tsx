import EventOutlined from '@mui/icons-material/EventOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useSurroundings } from '../surroundings';
import { Notice } from './Notice';

type Props = { offered: string; again: () => void; isThere: () => void; close: () => void };

/** What was offered once is not opened twice without a question: the calendar would hold the entry twice. */
export function CalendarAgain({ offered, again, isThere, close }: Props) {
  const { words } = useSurroundings();
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <Box component="section" aria-label={words('followUps.askRegion')} sx={{ py: 2 }}>
      <Notice
        tone="low"
        icon={<EventOutlined />}
        actions={
          <>
            <Button size="small" onClick={then(again)}>
              {words('followUps.openAgain')}
            </Button>
            <Button size="small" onClick={then(isThere)}>
              {words('followUps.alreadyThere')}
            </Button>
            <Button size="small" color="inherit" onClick={close}>
              {words('followUps.notNow')}
            </Button>
          </>
        }
      >
        {words('followUps.askAgain', { offered })}
      </Notice>
    </Box>
  );
}
