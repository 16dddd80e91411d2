import Box from '@mui/material/Box';
import { totalsByCurrency } from '@/lib/domain/money';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import { AmountField, type TypedAmount } from '../common/AmountField';
import { InvoiceTicks } from '../common/InvoiceTicks';
import { LabelledChips } from '../common/LabelledChips';
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
  const choose = (invoiceIds: string[], chosen: readonly InvoiceLine[]) => {
    const [sum] = totalsByCurrency(chosen.map(({ open }) => open));
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
      <InvoiceTicks label={words('promises.whichInvoices')} lines={own} chosen={value.invoiceIds} onChange={choose} />
      <AmountField
        label={words('promises.amountIn', { currency: formats.currencyName(value.currency) })}
        currency={value.currency}
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount })}
      />
    </Box>
  );
}
