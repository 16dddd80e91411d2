import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { NativeSelect } from './NativeSelect';

type Props = {
  label: string;
  hint?: string;
  choices: readonly { value: string; label: string }[];
  value: string;
  onChoose: (value: string) => void;
};

/** A list under its own visible label. */
export function SelectField({ label, hint, ...select }: Props) {
  const id = useId();
  return (
    <div>
      <Typography variant="h4" component="label" htmlFor={id} sx={{ display: 'block', mb: '6px' }}>
        {label}
      </Typography>
      <NativeSelect id={id} {...select} />
      {hint ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {hint}
        </Typography>
      ) : null}
    </div>
  );
}
