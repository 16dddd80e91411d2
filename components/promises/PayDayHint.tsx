import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PaymentPolicy } from '@/lib/domain/customer';
import { onPayDay } from '@/lib/domain/expected-payment';
import type { PlainDate } from '@/lib/domain/plain-date';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

type Props = {
  policy: PaymentPolicy | null;
  usualPayDay: number | null;
  /** The day that was chosen; null while none is. */
  day: PlainDate | null;
  choose: (day: PlainDate) => void;
};

/** On which days they pay, as they told us or as payments show, and the day on which a promise would really come. */
export function PayDayHint({ policy, usualPayDay, day, choose }: Props) {
  const { words, calendar, today } = useSurroundings();
  const formats = useFormats();
  const told = policy?.payDays ?? [];
  if (told.length === 0 && usualPayDay === null) return null;
  const comesOn = day !== null && day >= today && told.length > 0 ? onPayDay(day, told, calendar) : null;
  const isOff = comesOn !== null && comesOn !== day;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mt: 2 }}>
      <Typography variant="body2" color="textSecondary">
        {told.length > 0
          ? words(isOff ? 'promises.offPayDay' : 'promises.toldDays', { days: formats.list(told.map(formats.weekday)) })
          : words('promises.usualDay', { weekday: formats.weekday(usualPayDay ?? 1) })}
      </Typography>
      {isOff ? (
        <Button size="small" onClick={() => choose(comesOn)} sx={{ ml: -2 }}>
          {words('promises.payDayInstead', formats.phrases(comesOn, 'act'))}
        </Button>
      ) : null}
    </Box>
  );
}
