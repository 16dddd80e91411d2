import Box from '@mui/material/Box';
import InputBase, { type InputBaseProps } from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { inputLook } from './input-look';

type Props = Omit<InputBaseProps, 'error'> & {
  label: ReactNode;
  /** Said at the right end of the label row, such as "opcional". */
  aside?: ReactNode;
  /** A line under the field: what it is for, or what is missing. */
  hint?: ReactNode;
  problem?: boolean;
};

/** A text field under its own visible label; a placeholder is never the label. */
export function Field({ label, aside, hint, problem = false, ...input }: Props) {
  const id = useId();
  const hintId = useId();
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 2, mb: '6px' }}>
        <Typography variant="h4" component="label" htmlFor={id}>
          {label}
        </Typography>
        {aside ? (
          <Typography variant="caption" color="textSecondary">
            {aside}
          </Typography>
        ) : null}
      </Box>
      <InputBase
        {...input}
        id={id}
        fullWidth
        slotProps={{
          input: {
            ...input.inputProps,
            'aria-describedby': hint ? hintId : undefined,
            'aria-invalid': problem || undefined,
          },
        }}
        sx={[inputLook, ...(Array.isArray(input.sx) ? input.sx : [input.sx ?? {}])]}
      />
      {hint ? (
        <Typography variant="body2" id={hintId} sx={{ mt: 1, color: problem ? 'late.main' : 'text.secondary' }}>
          {hint}
        </Typography>
      ) : null}
    </Box>
  );
}
