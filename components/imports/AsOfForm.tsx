import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { PlainDate } from '@/lib/domain/plain-date';
import { DateField } from '../common/DateField';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

/** Asks of which day a list is. */
export function AsOfForm({ day, tell }: { day: PlainDate | null; tell: (day: PlainDate) => void }) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const first = day ?? today;
  const [typed, setTyped] = useState<{ text: string; day: PlainDate | null }>({
    text: formats.shortDay(first),
    day: first,
  });
  return (
    <Box
      component="form"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-end',
        gap: 2,
        mt: 3,
        '& > div': { flex: '0 1 320px' },
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.day) tell(typed.day);
      }}
    >
      <DateField label={words('imports.asOfLabel')} value={typed} onChange={setTyped} toward="past" />
      <Button type="submit" variant="tonal" disabled={typed.day === null}>
        {words('imports.asOfUse')}
      </Button>
      <Box component="p" sx={{ typography: 'body2', color: 'text.secondary', width: '100%' }}>
        {words('imports.asOfHint')}
      </Box>
    </Box>
  );
}
