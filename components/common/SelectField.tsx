import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { NativeSelect } from './NativeSelect';

type Props<T extends string> = {
  label: string;
  hint?: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
};

/** A list under its own visible label. */
export function SelectField<T extends string>({ label, hint, ...select }: Props<T>) {
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
