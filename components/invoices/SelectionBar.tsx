import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { totalsByCurrency } from '@/lib/domain/money';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import type { OpenForm } from '../common/form-request';
import { OverflowMenu } from '../common/OverflowMenu';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

/** What the chosen invoices come to, per currency, and what can be done with them. */
export function SelectionBar({
  lines,
  openForm,
  clear,
}: {
  lines: readonly InvoiceLine[];
  openForm: OpenForm;
  clear: () => void;
}) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const invoiceIds = lines.map(({ invoice }) => invoice.id);
  const amounts = formats.amounts(totalsByCurrency(lines.map(({ open }) => open)));
  return (
    <Box component="section" aria-label={words('invoices.selection')} sx={barLook}>
      <Typography variant="body2" sx={{ flex: '1 1 96px', fontWeight: 600 }}>
        {words('invoices.selected', { ...formats.counted(lines.length), amounts })}
      </Typography>
      <Button size="small" onClick={() => openForm({ form: 'letter', letter: null, invoiceIds })}>
        {words('bar.write')}
      </Button>
      <Button size="small" onClick={() => openForm({ form: 'promise', invoiceIds })}>
        {words('bar.promise')}
      </Button>
      <Button size="small" onClick={() => openForm({ form: 'dispute', invoiceIds })}>
        {words('disputes.open')}
      </Button>
      <OverflowMenu
        name={words('invoices.more')}
        choices={[
          { label: words('invoices.policy'), choose: () => openForm({ form: 'invoice-policy', invoiceIds }) },
          { label: words('invoices.addFee'), choose: () => openForm({ form: 'late-fee', invoiceIds }) },
        ]}
      />
      <IconButton
        size="small"
        aria-label={words('invoices.unselect')}
        title={words('invoices.unselect')}
        onClick={clear}
      >
        <CloseOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
}

const barLook = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  mx: -4,
  px: 4,
  py: 2,
  bgcolor: 'surface.low',
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;
