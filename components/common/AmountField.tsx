import Box from '@mui/material/Box';
import type { Money } from '@/lib/domain/money';
import { useSurroundings } from '../surroundings';
import { Field } from './Field';
import { readAmount } from './read-amount';
import { useFormats } from './use-formats';

/** What was typed and the amount that was understood from it. */
export type TypedAmount = { text: string; amount: Money | null };

type Props = {
  label: string;
  currency: string;
  value: TypedAmount;
  onChange: (value: TypedAmount) => void;
  hint?: string;
};

/** An exact amount in one currency; what was understood stands beside it with every decimal. */
export function AmountField({ label, currency, value, onChange, hint }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const example = formats.digits({ minor: 123_450, currency });
  const mark = formats.digits({ minor: 150, currency: 'USD' }).includes(',') ? ',' : '.';
  const isUnclear = value.text.trim() !== '' && value.amount === null;
  return (
    <Field
      label={label}
      value={value.text}
      inputMode="decimal"
      autoComplete="off"
      problem={isUnclear}
      hint={isUnclear ? words('form.amountNotUnderstood', { example }) : hint}
      onChange={(event) =>
        onChange({ text: event.target.value, amount: readAmount(event.target.value, currency, mark) })
      }
      endAdornment={
        <Box component="span" sx={{ flex: 'none', typography: 'body2', color: 'text.secondary' }}>
          {value.amount ? formats.money(value.amount) : currency}
        </Box>
      }
    />
  );
}
