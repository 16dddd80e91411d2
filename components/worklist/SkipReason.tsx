import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../common/Field';
import { useSurroundings } from '../surroundings';

/** Why a follow-up is skipped, in the person's own words; kept with it. */
export function SkipReason({ skip, cancel }: { skip: (reason: string) => void; cancel: () => void }) {
  const { words } = useSurroundings();
  const [reason, setReason] = useState('');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <Box
      component="form"
      ref={box}
      sx={{ width: '100%', px: 4, pb: 3 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) skip(reason.trim());
      }}
    >
      <Field label={words('worklist.skipWhy')} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button type="submit" variant="tonal" size="small" disabled={reason.trim() === ''}>
          {words('worklist.skipNow')}
        </Button>
        <Button size="small" onClick={cancel}>
          {words('common.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
