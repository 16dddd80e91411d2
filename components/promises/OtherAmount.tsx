import Box from '@mui/material/Box';
import { totalsByCurrency } from '@/lib/domain/money';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import { AmountField, type TypedAmount } from '../common/AmountField';
import { LabelledChips } from '../common/LabelledChips';
import { Money } from '../common/Money';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

export type OtherPromise = { currency: string; invoiceIds: readonly string[]; amount: TypedAmount };

type Props = { lines: readonly InvoiceLine[]; value: OtherPromise; onChange: (value: OtherPromise) => void };

/** Other invoices or another amount: ticking invoices fills in their sum, which can be changed. */
export function OtherAmount({ lines, value, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const currencies = [...new Set(lines.map(({ open }) => open.currency))];
  const own = lines.filter(({ open }) => open.currency === value.currency && open.minor > 0);
  const tick = (id: string, isTicked: boolean) => {
    const invoiceIds = isTicked ? [...value.invoiceIds, id] : value.invoiceIds.filter((one) => one !== id);
    const [sum] = totalsByCurrency(
      own.filter(({ invoice }) => invoiceIds.includes(invoice.id)).map(({ open }) => open),
    );
    onChange({
      ...value,
      invoiceIds,
      amount: sum ? { text: formats.digits(sum), amount: sum } : { text: '', amount: null },
    });
  };
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {currencies.length > 1 ? (
        <LabelledChips
          label={words('payments.currency')}
          value={value.currency}
          onChoose={(currency) => onChange({ currency, invoiceIds: [], amount: { text: '', amount: null } })}
          choices={currencies.map((currency) => ({ value: currency, label: currency }))}
        />
      ) : null}
      <Box component="fieldset" sx={listLook}>
        <legend>{words('promises.whichInvoices')}</legend>
        {own.map(({ invoice, open }) => (
          <label key={invoice.id}>
            <TickBox
              checked={value.invoiceIds.includes(invoice.id)}
              onChange={(isTicked) => tick(invoice.id, isTicked)}
            />
            <Box component="span" sx={{ flex: 1 }}>
              {invoiceLabel(invoice) ?? words('common.unnamed')}
            </Box>
            <Money amount={open} />
          </label>
        ))}
      </Box>
      <AmountField
        label={words('promises.amountIn', { currency: formats.currencyName(value.currency) })}
        currency={value.currency}
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount })}
      />
    </Box>
  );
}

const listLook = {
  border: 0,
  m: 0,
  p: 0,
  minWidth: 0,
  maxHeight: 264,
  overflowY: 'auto',
  '& legend': { typography: 'h4', p: 0, mb: 1 },
  '& label': {
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    minHeight: 36,
    px: 1,
    typography: 'body1',
    cursor: 'pointer',
  },
} as const;
