import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { onOrAfterWorkingDay } from '@/lib/domain/calendar';
import type { PlainDate } from '@/lib/domain/plain-date';
import { Field } from '../common/Field';
import { FollowUpPicker } from '../common/FollowUpPicker';
import { pickedDay, type PickedDay } from '../common/picked-day';
import { useQuickDays } from '../common/use-quick-days';
import { useSurroundings } from '../surroundings';

type Props = { save: (until: PlainDate, reason: string) => void; cancel: () => void };

/** Why a customer is skipped today, in the person's own words, and when they are back: tomorrow, or a day to look again. */
export function AsideForm({ save, cancel }: Props) {
  const { words, today, calendar } = useSurroundings();
  const [reason, setReason] = useState('');
  const [picked, setPicked] = useState<PickedDay>({ choice: 'tomorrow', other: { text: '', day: null } });
  const quickDays = useQuickDays([]);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const day = pickedDay(picked, today, quickDays);
  const until = day && day > today ? onOrAfterWorkingDay(day, calendar) : null;
  const isReady = reason.trim() !== '' && until !== null;
  return (
    <Box
      component="form"
      ref={box}
      aria-label={words('worklist.skip')}
      sx={{ display: 'grid', gap: 3, width: '100%', px: 4, pt: 1, pb: 3 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save(until, reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <Field label={words('worklist.skipWhy')} value={reason} onChange={(event) => setReason(event.target.value)} />
      <FollowUpPicker
        label={words('worklist.backOn')}
        value={picked}
        onChange={setPicked}
        quickDays={quickDays}
        isOptional={false}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="tonal" size="small" disabled={!isReady}>
          {words('worklist.skipNow')}
        </Button>
        <Button size="small" onClick={cancel}>
          {words('common.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
