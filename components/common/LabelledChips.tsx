import Box from '@mui/material/Box';
import { useId } from 'react';
import { ChoiceChips, type Choice } from './ChoiceChips';

type Props<T extends string> = {
  label: string;
  choices: readonly Choice<T>[];
  value: T | null;
  onChoose: (value: T) => void;
};

/** One of a few, under a visible question. */
export function LabelledChips<T extends string>({ label, ...chips }: Props<T>) {
  const id = useId();
  return (
    <div>
      <Box component="h2" id={id} sx={{ typography: 'h4', m: 0, mb: '6px' }}>
        {label}
      </Box>
      <ChoiceChips labelledBy={id} {...chips} />
    </div>
  );
}
