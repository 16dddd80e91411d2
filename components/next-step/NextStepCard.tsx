import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Suspense, useId, useState } from 'react';
import { gateSentence } from '@/lib/i18n/gates';
import { reasonSentence } from '@/lib/i18n/reasons';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { Bullets } from '../common/Bullets';
import type { OpenForm } from '../common/form-request';
import { lazily } from '../common/lazily';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { stepActions } from './step-actions';
import { stepTitle } from './step-title';

// What a person decides otherwise comes when it is looked for.
const WaiveForm = lazily(async () => (await import('./WaiveForm')).WaiveForm);
const PolicyChanged = lazily(async () => (await import('./PolicyChanged')).PolicyChanged);

type Props = { panel: CustomerPanel; openForm: OpenForm; finishFollowUp: (followUpId: string) => void };

/** What now, and why: a verb, one to three facts, one filled button; "¿Por qué?" shows all that was considered. */
export function NextStepCard({ panel, openForm, finishFollowUp }: Props) {
  const { words, locale, today } = useSurroundings();
  const formats = useFormats();
  const titleId = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const { why, notToday } = panel.nextStep;
  const { main, other } = stepActions(panel, words, openForm, finishFollowUp);
  return (
    <Box component="section" aria-labelledby={titleId} sx={cardLook}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 24 }}>
        <Typography variant="caption" component="p" sx={{ fontWeight: 600 }}>
          {words('next.overline')}
        </Typography>
        {notToday.length > 0 ? (
          <ButtonBase aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)} sx={whyLook}>
            {words('next.why')}
          </ButtonBase>
        ) : null}
      </Box>
      <Typography variant="h3" component="h2" id={titleId} tabIndex={-1} data-section-title sx={{ mt: '2px' }}>
        {stepTitle(panel, words, formats)}
      </Typography>
      {why.length > 0 ? (
        <Box sx={{ mt: 2 }}>
          <Bullets>
            {why.map((reason) => (
              <li key={reason.code}>
                <Rich text={reasonSentence(reason, { words, locale, today })} />
              </li>
            ))}
          </Bullets>
        </Box>
      ) : null}
      {isUnfolded ? (
        <Box sx={{ mt: 2 }}>
          <Bullets label={words('next.whyRegion')}>
            {notToday.map((gate) => (
              <li key={`${gate.code} ${gate.invoiceId ?? ''}`}>
                {gateSentence(gate, numberOf(panel, gate.invoiceId), { words, locale, today })}
                <Suspense>
                  <WaiveForm
                    customerId={panel.customer.id}
                    gate={gate}
                    sentence={gateSentence(gate, null, { words, locale, today })}
                  />
                </Suspense>
              </li>
            ))}
          </Bullets>
        </Box>
      ) : null}
      {why.some(({ code }) => code === 'policy-changed') ? (
        <Suspense>
          <PolicyChanged panel={panel} />
        </Suspense>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 3 }}>
        {main ? (
          <Button variant="contained" data-filled onClick={main.choose}>
            {main.label}
          </Button>
        ) : null}
        {other ? (
          <Button color="inherit" onClick={other.choose}>
            {other.label}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}

function numberOf(panel: CustomerPanel, invoiceId: string | undefined): string | null {
  const line = panel.invoices.find(({ invoice }) => invoice.id === invoiceId);
  return line ? invoiceLabel(line.invoice) : null;
}

const whyLook = {
  minHeight: 24,
  px: 2,
  mr: -2,
  borderRadius: '6px',
  typography: 'caption',
  textDecoration: 'underline',
  textUnderlineOffset: '3px',
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;

const cardLook = {
  mx: 3,
  mt: 3,
  p: '14px',
  pt: '10px',
  borderRadius: '16px',
  bgcolor: 'primary.container',
  color: 'primary.onContainer',
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;
