import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { forgetCustomer } from '@/lib/actions/forget-customer';
import { whatForgettingRemoves, type ForgettingCounts } from '@/lib/views/what-forgetting-removes';
import { useActs } from '../common/acts';
import { Bullets } from '../common/Bullets';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSave } from '../common/use-save';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';

type Props = { customerId: string; keep: () => void; gone: () => void };

/** The one act that nothing undoes: it names what disappears and asks twice, with the focus on keeping. */
export function ForgetCustomer({ customerId, keep, gone }: Props) {
  const seen = useView(whatForgettingRemoves, { customerId });
  return (
    <ViewOf seen={seen}>
      {(counts) => (counts ? <Asking customerId={customerId} counts={counts} keep={keep} gone={gone} /> : null)}
    </ViewOf>
  );
}

function Asking({ customerId, counts, keep, gone }: Props & { counts: ForgettingCounts }) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { say } = useActs();
  const { save, isBusy, failure } = useSave();
  const [isSecond, setSecond] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const askAgain = () => {
    setSecond(true);
    safe.current?.focus();
  };
  const forget = () =>
    save(async () => {
      const rows = await forgetCustomer(here, customerId, 'asked');
      say(words('backup.forgotten', { n: formats.counted(rows).n }));
      gone();
    });
  return (
    <Box sx={{ px: 4, py: 6, maxWidth: 560, '@container (min-width: 840px)': { px: 7 } }}>
      <Typography variant="h1" tabIndex={-1} data-section-title>
        {words('backup.forgetNamed', { name: counts.name })}
      </Typography>
      {failure ? (
        <Notice tone="error" role="alert" title={words('failure.saveTitle')}>
          {failure}
        </Notice>
      ) : null}
      <Typography variant="body1" sx={{ mt: 4, mb: 2 }}>
        {words('backup.forgetLists')}
      </Typography>
      <Bullets>
        <Count line={words('backup.forgetContacts', formats.counted(counts.contacts))} n={counts.contacts} />
        <Count line={words('backup.forgetInvoices', formats.counted(counts.invoices))} n={counts.invoices} />
        <Count line={words('backup.forgetPayments', formats.counted(counts.payments))} n={counts.payments} />
        <Count line={words('backup.forgetPromises', formats.counted(counts.promises))} n={counts.promises} />
        <Count line={words('backup.forgetFollowUps', formats.counted(counts.followUps))} n={counts.followUps} />
        <Count line={words('backup.forgetLog', formats.counted(counts.log))} n={counts.log} />
      </Bullets>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 3 }}>
        {words('backup.forgetAlso')}
      </Typography>
      <Typography variant="h4" component="output" sx={{ display: 'block', mt: 4, minHeight: 20 }}>
        {isSecond ? words('backup.forgetSure') : ''}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        <Button ref={safe} variant="contained" data-filled onClick={keep}>
          {words('backup.keep')}
        </Button>
        {isSecond ? (
          <Button key="second" variant="tonal" disabled={isBusy} onClick={() => void forget()}>
            {words('backup.forgetNow')}
          </Button>
        ) : (
          <Button key="first" onClick={askAgain}>
            {words('backup.forgetGoOn')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function Count({ line, n }: { line: string; n: number }) {
  return n > 0 ? <li>{line}</li> : null;
}
