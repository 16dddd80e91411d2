import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { agreeable, likelyInvoices, totalOf, type ChosenInvoices } from './chosen-invoices';
import { InvoiceTicks } from './InvoiceTicks';
import { LabelledChips } from './LabelledChips';
import { useFormats } from './use-formats';
import { useSurroundings } from '../surroundings';

type Props = {
  panel: CustomerPanel;
  label: string;
  value: ChosenInvoices;
  onChange: (value: ChosenInvoices) => void;
};

/** Which documents, in one line that unfolds: the likely ones are chosen already. */
export function InvoiceChoice({ panel, label, value, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const lines = agreeable(panel);
  const currencies = [...new Set(lines.map(({ open }) => open.currency))];
  const own = lines.filter(({ open }) => open.currency === value.currency);
  const summary = words('plans.invoicesOf', {
    ...formats.counted(value.ids.length),
    amount: formats.money(totalOf(panel, value)),
  });
  const inCurrency = (currency: string) => {
    const ids = lines.flatMap(({ open, invoice }) => (open.currency === currency ? [invoice.id] : []));
    onChange(likelyInvoices(panel, ids));
  };
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {currencies.length > 1 ? (
        <LabelledChips
          label={words('payments.currency')}
          value={value.currency}
          onChoose={inCurrency}
          choices={currencies.map((currency) => ({ value: currency, label: currency }))}
        />
      ) : null}
      {own.length === 1 && value.ids.length === 1 ? (
        <Typography variant="body1">{summary}</Typography>
      ) : (
        <details open={value.ids.length === 0 || undefined}>
          <Box component="summary" sx={{ cursor: 'pointer', typography: 'body1', py: 1 }}>
            {summary}
          </Box>
          <InvoiceTicks label={label} lines={own} chosen={value.ids} onChange={(ids) => onChange({ ...value, ids })} />
        </details>
      )}
    </Box>
  );
}
