import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useId } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useActs } from '../common/acts';
import type { OpenForm } from '../common/form-request';
import { lazyVerb } from '../common/lazily';
import { useFormats } from '../common/use-formats';
import { useQuickDays } from '../common/use-quick-days';
import { useSurroundings } from '../surroundings';

const scheduleFollowUp = lazyVerb(async () => (await import('@/lib/actions/schedule-follow-up')).scheduleFollowUp);

/** The usual days to look again, each one press; any other day has its form. */
export function QuickFollowUp({ panel, openForm }: { panel: CustomerPanel; openForm: OpenForm }) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const titleId = useId();
  const quickDays = useQuickDays(panel.promises);
  const schedule = (dueOn: string) =>
    performHere(scheduleFollowUp(here, panel.customer.id, { dueOn, at: null, about: null }), {
      done: words('saved.followUp', formats.phrases(dueOn, 'act')),
    });
  return (
    <Box component="section" aria-labelledby={titleId} sx={rowLook}>
      <Box component="span" id={titleId} sx={{ typography: 'body2', color: 'text.secondary', mr: 1 }}>
        {words('form.followUpWhen')}
      </Box>
      {quickDays.map(({ choice, dueOn, label }) => (
        <ButtonBase key={choice} title={formats.fullDay(dueOn)} onClick={() => schedule(dueOn)} sx={dayLook}>
          {label}
        </ButtonBase>
      ))}
      <ButtonBase onClick={() => openForm({ form: 'follow-up' })} sx={dayLook}>
        {words('form.otherDay')}
      </ButtonBase>
    </Box>
  );
}

const rowLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  px: 4,
  py: 2,
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;

const dayLook = {
  minHeight: 28,
  px: 2,
  borderRadius: '8px',
  typography: 'body2',
  fontWeight: 600,
  color: 'primary.main',
  '&:hover': { bgcolor: 'action.hover' },
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;
