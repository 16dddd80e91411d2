import EventOutlined from '@mui/icons-material/EventOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Suspense, useId } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useActs } from '../common/acts';
import type { OpenForm } from '../common/form-request';
import { lazily, lazyVerb } from '../common/lazily';
import { useCalendar } from '../common/use-calendar';
import { useFormats } from '../common/use-formats';
import { useQuickDays } from '../common/use-quick-days';
import { useSurroundings } from '../surroundings';
import { useOneClick } from './use-one-click';

const CalendarAgain = lazily(async () => (await import('../common/CalendarAgain')).CalendarAgain);
const scheduleFollowUp = lazyVerb(async () => (await import('@/lib/actions/schedule-follow-up')).scheduleFollowUp);

/** One press makes the follow-up of the sensible day; the usual days beside it are one press too, any other has its form. */
export function QuickFollowUp({ panel, openForm }: { panel: CustomerPanel; openForm: OpenForm }) {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const titleId = useId();
  const quickDays = useQuickDays(panel.promises);
  const calendarActs = useCalendar(panel);
  const { dueOn: sensibleDay, said, press, asked, close } = useOneClick(panel, calendarActs);
  const schedule = (dueOn: string) =>
    performHere(scheduleFollowUp(here, panel.customer.id, { dueOn, at: null, about: null }), {
      done: words('saved.followUp', formats.phrases(dueOn, 'act')),
    });
  return (
    <Box component="section" aria-labelledby={titleId} sx={rowLook}>
      {asked ? (
        <Box sx={{ width: 'calc(100% + 24px)', mx: '-12px' }}>
          <Suspense>
            <CalendarAgain
              offered={calendarActs.stateOf(asked) ?? ''}
              again={() => calendarActs.put(asked, 'form')}
              isThere={() => calendarActs.confirm(asked)}
              close={close}
            />
          </Suspense>
        </Box>
      ) : null}
      <ButtonBase
        onClick={press}
        title={formats.fullDay(sensibleDay)}
        aria-label={words('followUps.oneClickOn', said)}
        sx={oneClickLook}
      >
        <EventOutlined aria-hidden sx={{ fontSize: 18 }} />
        {words('followUps.oneClick')}
      </ButtonBase>
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

const oneClickLook = {
  minHeight: 32,
  gap: '6px',
  px: 3,
  mr: 1,
  borderRadius: 999,
  typography: 'body2',
  fontWeight: 650,
  bgcolor: 'primary.container',
  color: 'primary.onContainer',
  '@media (pointer: coarse)': { minHeight: 48 },
  '@media (forced-colors: active)': { border: '1px solid' },
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
