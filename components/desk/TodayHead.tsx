import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { settings } from '@/lib/views/settings';
import { KeyHint } from '../common/KeyHint';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import { DayLine } from '../worklist/DayLine';
import { greetingAt } from './greeting-at';

type Props = { count: number; search: () => void; startFirst: () => void };

/** The day, a greeting, the search, and the one button that begins the work. */
export function TodayHead({ count, search, startFirst }: Props) {
  const { words, today, now, calendar } = useSurroundings();
  const formats = useFormats();
  const known = useView(settings, undefined);
  const name = known.phase === 'here' ? (known.answer.person.name?.split(' ')[0] ?? null) : null;
  return (
    <Box component="header" sx={headLook}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography variant="body2" color="textSecondary" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
          {formats.fullDay(today)}
        </Typography>
        <Typography variant="h1" tabIndex={-1} data-section-title>
          {name ? words(`desk.${greetingAt(now(), calendar.timeZone)}`, { name }) : words('desk.today')}
        </Typography>
        <Typography variant="body2" color="textSecondary" component="p" sx={{ mt: 1 }}>
          <Rich text={words('desk.toAttend', formats.counted(count))} />
        </Typography>
        <DayLine />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <ButtonBase onClick={search} sx={searchLook}>
          <SearchOutlined aria-hidden />
          <span>{words('desk.searchHint')}</span>
          <KeyHint keys={['/']} />
        </ButtonBase>
        {count > 0 ? (
          <Button variant="contained" data-filled onClick={startFirst}>
            {words('desk.startFirst')}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}

const headLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 4,
  px: 4,
  py: 4,
  borderBottom: '1px solid',
  borderColor: 'divider',
  '@container (min-width: 840px)': { px: 7 },
} as const;

const searchLook = {
  gap: 2,
  minHeight: 40,
  px: '14px',
  border: '1px solid',
  borderColor: 'surface.outline',
  borderRadius: 999,
  typography: 'body1',
  color: 'text.secondary',
  bgcolor: 'surface.main',
} as const;
