import Box from '@mui/material/Box';
import { useMemo } from 'react';

type Props<T extends string> = {
  id?: string;
  /** What a reader hears; a visible label may say less. */
  name?: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
};

/** One of many: the browser's own list, which every keyboard and reader knows. */
export function NativeSelect<T extends string>({ id, name, choices, value, onChoose }: Props<T>) {
  // A list of hundreds is drawn once, not with every key that is pressed in another field.
  const options = useMemo(
    () =>
      choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      )),
    [choices],
  );
  const choose = (text: string) => {
    const chosen = choices.find((choice) => choice.value === text);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <Box
      component="select"
      id={id}
      aria-label={name}
      value={value}
      onChange={(event) => choose(event.target.value)}
      sx={look}
    >
      {options}
    </Box>
  );
}

const look = {
  width: '100%',
  maxWidth: 360,
  minHeight: 40,
  px: '10px',
  border: '1px solid',
  borderColor: 'surface.outline',
  borderRadius: '8px',
  typography: 'body1',
  color: 'text.primary',
  bgcolor: 'surface.main',
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;
