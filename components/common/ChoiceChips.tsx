import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import { useId, type ReactNode } from 'react';

export type Choice<T extends string> = { value: T; label: string; icon?: ReactNode };

/** One of a few, as chips over native radios: arrow keys, names and states come with them. `value` null: none yet. */
export function ChoiceChips<T extends string>({
  label,
  choices,
  value,
  onChoose,
  labelledBy,
}: {
  label?: string;
  labelledBy?: string;
  choices: readonly Choice<T>[];
  value: T | null;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <Box
      role="radiogroup"
      aria-label={label}
      aria-labelledby={labelledBy}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}
    >
      {choices.map((choice) => (
        <Box component="label" key={choice.value} sx={chipLook(choice.value === value)}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.icon ?? (choice.value === value ? <CheckOutlined aria-hidden /> : null)}
          {choice.label}
        </Box>
      ))}
    </Box>
  );
}

function chipLook(chosen: boolean) {
  return {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: 32,
    px: 3,
    borderRadius: '8px',
    cursor: 'pointer',
    border: '1px solid',
    borderColor: chosen ? 'primary.container' : 'surface.outline',
    bgcolor: chosen ? 'primary.container' : 'transparent',
    color: chosen ? 'primary.onContainer' : 'text.secondary',
    typography: 'body1',
    fontWeight: chosen ? 600 : 450,
    transition: 'background-color 100ms cubic-bezier(0.2,0,0,1)',
    '& svg': { fontSize: 16 },
    '& input': { position: 'absolute', inset: 0, m: 0, opacity: 0, cursor: 'pointer' },
    '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
    '&:hover': { bgcolor: chosen ? 'primary.container' : 'action.hover' },
    '@media (pointer: coarse)': { minHeight: 48 },
    '@media (forced-colors: active)': { borderWidth: chosen ? 3 : 1 },
  } as const;
}
