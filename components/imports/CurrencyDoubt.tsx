import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { isCurrency } from '@/lib/domain/money';
import { ChoiceChips } from '../common/ChoiceChips';
import { Field } from '../common/Field';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { commonCurrencies } from './common-currencies';
import { DoubtFrame } from './DoubtFrame';

const offered = commonCurrencies.slice(0, 6);

/** Asked once for the whole file: the currency of the amounts that name none. */
export function CurrencyDoubt({ documents, use }: { documents: number; use: (currency: string) => void }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [typed, setTyped] = useState('');
  const code = typed.trim().toUpperCase();
  return (
    <DoubtFrame
      place={words('imports.askCurrencyText', formats.counted(documents))}
      title={words('imports.askCurrency')}
    >
      <ChoiceChips
        label={words('imports.askCurrency')}
        choices={offered.map((value) => ({ value, label: value }))}
        value={null}
        onChoose={use}
      />
      <Box
        component="form"
        sx={{ display: 'flex', alignItems: 'flex-end', gap: 2, mt: 3 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (isCurrency(code)) use(code);
        }}
      >
        <Field
          label={words('imports.otherCurrency')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
        <Button type="submit" variant="tonal" disabled={!isCurrency(code)}>
          {words('imports.use')}
        </Button>
      </Box>
    </DoubtFrame>
  );
}
