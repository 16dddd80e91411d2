import Typography from '@mui/material/Typography';
import { dayProgress } from '@/lib/views/day-progress';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

/** As many usual days of work as may wait before it is said that they do not fit into one. */
const tooManyDays = 2;

/** How the day goes: done against waiting, and, where more waits than anybody does in a day, what helps (S2.14). */
export function DayLine() {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const seen = useView(dayProgress, { today, calendar });
  if (seen.phase !== 'here') return null;
  const { doneToday, waiting, usualADay } = seen.answer;
  if (doneToday + waiting === 0) return null;
  const usual = usualADay === null ? null : words('worklist.usual', formats.counted(usualADay));
  const isTooMuch = usualADay !== null && waiting > usualADay * tooManyDays;
  return (
    <Typography variant="body2" color="textSecondary" component="p" sx={{ mt: 1 }}>
      {[words('worklist.progress', { done: formats.counted(doneToday).n, waiting: formats.counted(waiting).n }), usual]
        .filter(Boolean)
        .join(' · ')}
      {isTooMuch ? (
        <>
          <br />
          {words('worklist.tooMuch')}
        </>
      ) : null}
    </Typography>
  );
}
