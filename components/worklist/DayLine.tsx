import Typography from '@mui/material/Typography';
import { dayProgress } from '@/lib/views/day-progress';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

/** As many usual days of work as may wait before it is said that they do not fit into one. */
const tooManyDays = 2;

/** How the day goes beside how many wait: who was attended to, what is usual, and, where more waits than anybody does in a day, what helps (S2.14). */
export function DayLine() {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const seen = useView(dayProgress, { today, calendar });
  if (seen.phase !== 'here') return null;
  const { doneToday, waiting, usualADay } = seen.answer;
  const usual = usualADay === null ? null : words('worklist.usual', formats.counted(usualADay));
  const done = doneToday === 0 ? null : words('worklist.progress', formats.counted(doneToday));
  const isTooMuch = usualADay !== null && waiting > usualADay * tooManyDays;
  if (waiting + doneToday === 0 || (done === null && usual === null)) return null;
  return (
    <Typography variant="body2" color="textSecondary" component="p" sx={{ mt: 1 }}>
      {[done, usual].filter(Boolean).join(' · ')}
      {isTooMuch ? (
        <>
          <br />
          {words('worklist.tooMuch')}
        </>
      ) : null}
    </Typography>
  );
}
