import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { reasonSentence } from '@/lib/i18n/reasons';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { OpenForm } from '../common/form-request';
import { Notice } from '../common/Notice';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { waysOutWords } from '../policy/treatment-words';
import { useSurroundings } from '../surroundings';

/** A risk that shows before anything is overdue, what to offer about it, and the letter that does. */
export function AlertCard({ panel, openForm }: { panel: CustomerPanel; openForm: OpenForm }) {
  const { words, locale, today } = useSurroundings();
  const formats = useFormats();
  const [alert] = panel.alerts;
  if (!alert) return null;
  const invoiceIds = alert.invoiceId === null ? [] : [alert.invoiceId];
  return (
    <Box sx={{ mt: 3 }}>
      <Notice
        tone="attention"
        title={words('treatment.alertTitle')}
        actions={
          <>
            <Button color="inherit" onClick={() => openForm({ form: 'ways-out', invoiceIds })}>
              {words('agreements.waysOut')}
            </Button>
            <Button color="inherit" onClick={() => openForm({ form: 'letter', letter: 'courtesy', invoiceIds })}>
              {words('treatment.alertWrite')}
            </Button>
          </>
        }
      >
        <Rich text={reasonSentence(alert.reason, { words, locale, today })} />
        {'. '}
        {words('treatment.alertOffer', { ways: waysOutWords(alert.options, words, formats) })}
      </Notice>
    </Box>
  );
}
