import Box from '@mui/material/Box';
import type { PlannedPart } from '@/lib/domain/plan-schedule';
import { useFormats } from './use-formats';

/** What is paid on which day, each part on its line. */
export function ScheduleLines({ parts, label }: { parts: readonly PlannedPart[]; label: string }) {
  const formats = useFormats();
  return (
    <Box component="ol" aria-label={label} sx={look}>
      {parts.map(({ dueOn, amounts }) => (
        <li key={dueOn}>
          <time dateTime={dueOn} title={formats.fullDay(dueOn)}>
            {formats.phrases(dueOn, 'act').day}
          </time>
          <span>{formats.amounts(amounts)}</span>
        </li>
      ))}
    </Box>
  );
}

const look = {
  m: 0,
  p: 0,
  listStyle: 'none',
  typography: 'body1',
  '& li': {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: 3,
    py: '5px',
    fontVariantNumeric: 'tabular-nums',
  },
  '& li + li': { borderTop: '1px solid', borderColor: 'divider' },
} as const;
