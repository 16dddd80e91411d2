import SpaOutlined from '@mui/icons-material/SpaOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { OpenForm } from '../common/form-request';
import { Money } from '../common/Money';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

/** Nothing owed: a reason to be in touch that is not money, and what was paid. */
export function SettledCard({ panel, openForm }: { panel: CustomerPanel; openForm: OpenForm }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { lastPayment, paidThisYear } = panel;
  const write = (letter: string | null) => openForm({ form: 'letter', letter, invoiceIds: [] });
  return (
    <>
      <Box component="section" aria-label={words('customer.settledTitle')} sx={cardLook}>
        <Box sx={{ display: 'flex', gap: '14px' }}>
          <SpaOutlined aria-hidden sx={{ fontSize: 26, mt: '2px' }} />
          <div>
            <Typography variant="h3" component="h2">
              {words('customer.settledTitle')}
            </Typography>
            <Typography variant="body1" sx={{ mt: 1, textWrap: 'pretty' }}>
              {lastPayment
                ? words('customer.settledPaid', formats.phrases(lastPayment.paidOn))
                : words('customer.settledText')}
            </Typography>
          </div>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {lastPayment ? (
            <Button variant="contained" data-filled sx={filledLook} onClick={() => write('thank-you')}>
              {words('customer.thankPayment')}
            </Button>
          ) : null}
          <Button color="inherit" onClick={() => openForm({ form: 'note' })}>
            {words('keys.note')}
          </Button>
        </Box>
      </Box>
      {lastPayment ? (
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4, px: 4, pb: 4, pt: 4 }}>
          {paidThisYear.length > 0 ? <Figure label={words('money.paidThisYear')} amounts={paidThisYear} /> : null}
          <Figure label={words('money.lastPayment')} amounts={[lastPayment.amount]} />
        </Box>
      ) : (
        <Box sx={{ height: 16 }} />
      )}
    </>
  );
}

function Figure({ label, amounts }: { label: string; amounts: CustomerPanel['paidThisYear'] }) {
  return (
    <div>
      <Typography variant="body2" component="dt" color="textSecondary">
        {label}
      </Typography>
      {amounts.map((amount) => (
        <Typography variant="h3" component="dd" key={amount.currency} sx={{ mt: '2px' }}>
          <Money amount={amount} />
        </Typography>
      ))}
    </div>
  );
}

const cardLook = {
  mx: 3,
  mt: 3,
  p: '14px',
  borderRadius: '16px',
  bgcolor: 'settled.container',
  color: 'settled.onContainer',
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;

const filledLook = {
  bgcolor: 'settled.main',
  color: 'settled.contrastText',
  '&:hover': { bgcolor: 'settled.main', filter: 'brightness(0.94)' },
} as const;
