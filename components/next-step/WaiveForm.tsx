import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { waive } from '@/lib/actions/waive';
import type { Gate } from '@/lib/domain/next-step';
import { waivable } from '@/lib/domain/waiver';
import { useActs } from '../common/acts';
import { Field } from '../common/Field';
import { useSurroundings } from '../surroundings';

type Props = { customerId: string; gate: Gate; sentence: string };

/** Going ahead although a gate holds: the person says why, it stands in the history, and can be undone. */
export function WaiveForm({ customerId, gate, sentence }: Props) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
  }, [isOpen]);
  const what = waivable.find((one) => one === gate.code);
  if (!what) return null;
  if (!isOpen)
    return (
      <Button size="small" color="inherit" onClick={() => setOpen(true)} sx={{ ml: -2 }}>
        {words('treatment.waive')}
      </Button>
    );
  const draft = { customerId, what, step: null, invoiceId: gate.invoiceId ?? null, reason: reason.trim() };
  return (
    <Box
      component="form"
      ref={form}
      sx={{ display: 'grid', gap: 2, py: 2, color: 'text.primary' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        setOpen(false);
        performHere(waive(here, draft), { done: words('treatment.waived') });
      }}
    >
      <Field
        label={words('treatment.waiveWhy', { gate: sentence.charAt(0).toLowerCase() + sentence.slice(1) })}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Box>
        <Button type="submit" size="small" variant="tonal" disabled={reason.trim() === ''}>
          {words('treatment.waiveSave')}
        </Button>
        <Button size="small" color="inherit" onClick={() => setOpen(false)}>
          {words('common.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
