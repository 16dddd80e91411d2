import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { OpenMail } from '@/lib/host/mail-host';
import type { SimpleLetter } from '@/lib/views/simple-letters';
import { useFormats } from '../common/use-formats';
import { FormHost } from '../sidebar/FormHost';
import { useSurroundings } from '../surroundings';

type Props = { letters: readonly SimpleLetter[]; mail: OpenMail | null; stop: () => void };

/**
 * One prepared letter after the other: read, put into a mail or left, and on to the next. The list is the one of the
 * moment it was begun, so that a letter that leaves today's list does not move the others.
 */
export function StepThrough({ letters, mail, stop }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [begun] = useState(letters);
  const [at, setAt] = useState(0);
  const letter = begun[at];
  if (!letter) return null;
  const next = () => (at + 1 < begun.length ? setAt(at + 1) : stop());
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
      <Box component="nav" aria-label={words('worklist.lettersStart')} sx={barLook}>
        <Typography variant="h4" component="p" aria-live="polite" sx={{ flex: 1 }}>
          {words('worklist.letterOf', { at: formats.counted(at + 1).n, all: formats.counted(begun.length).n })}
        </Typography>
        <Button size="small" onClick={stop}>
          {words('worklist.letterStop')}
        </Button>
        <Button size="small" variant="tonal" onClick={next}>
          {words('worklist.letterNext')}
        </Button>
      </Box>
      <FormHost
        key={letter.customerId}
        customerId={letter.customerId}
        request={{ form: 'letter', letter: letter.letter, invoiceIds: [] }}
        mail={mail}
        close={next}
        back={stop}
      />
    </Box>
  );
}

const barLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  px: 4,
  py: 2,
  bgcolor: 'surface.low',
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const;
