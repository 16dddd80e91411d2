import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { DoubtChoice } from '@/lib/actions/settle-doubts';
import { toDecimalString } from '@/lib/domain/money';
import type { ReadDocument } from '@/lib/imports/read-result';
import { formatNumber } from '@/lib/i18n/formats/numbers';
import { Field } from '../common/Field';
import { readAmount } from '../common/read-amount';
import { useSurroundings } from '../surroundings';

type Props = {
  kind: 'amount' | 'customer';
  document: ReadDocument;
  give: (choice: DoubtChoice) => void;
  leave: () => void;
};

/** A value that the file lacks, written by hand. */
export function DoubtInput({ kind, document, give, leave }: Props) {
  const { words, locale } = useSurroundings();
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const choice = choiceOf(kind, text, document, formatNumber(0.5, locale, 1).includes(',') ? ',' : '.');
  return (
    <Box
      component="form"
      ref={form}
      sx={{ display: 'grid', gap: 2 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) give(choice);
      }}
    >
      <Field
        label={words(kind === 'amount' ? 'imports.amountLabel' : 'imports.customerLabel', { row: document.row })}
        aside={kind === 'amount' ? document.currency : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
        {...(kind === 'amount' ? { inputMode: 'decimal' as const } : {})}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="tonal" size="small" disabled={choice === null}>
          {words('imports.use')}
        </Button>
        <Button size="small" onClick={leave}>
          {words('imports.leavePending')}
        </Button>
      </Box>
    </Box>
  );
}

function choiceOf(kind: Props['kind'], text: string, { currency }: ReadDocument, mark: ',' | '.'): DoubtChoice | null {
  if (kind === 'customer') return text.trim() ? { is: 'customer', name: text.trim() } : null;
  const amount = currency ? readAmount(text, currency, mark) : null;
  return amount && { is: 'amount', amount: toDecimalString(amount) };
}
