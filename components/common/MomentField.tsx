import Box from '@mui/material/Box';
import { useSurroundings } from '../surroundings';
import { DateField } from './DateField';
import { Field } from './Field';
import { LabelledChips } from './LabelledChips';
import type { Moment } from './moment';

type Props = { value: Moment; onChange: (value: Moment) => void };

/** When it was: now in most cases, else a day and an hour. */
export function MomentField({ value, onChange }: Props) {
  const { words } = useSurroundings();
  return (
    <div>
      <LabelledChips
        label={words('entry.when')}
        value={value.choice}
        onChoose={(choice) => onChange({ ...value, choice })}
        choices={[
          { value: 'now', label: words('entry.now') },
          { value: 'earlier', label: words('entry.earlier') },
        ]}
      />
      {value.choice === 'earlier' ? (
        <Box sx={{ mt: 3, display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' }}>
          <DateField
            label={words('entry.day')}
            value={value.day}
            toward="past"
            onChange={(day) => onChange({ ...value, day })}
          />
          <Field
            label={words('entry.time')}
            type="time"
            value={value.time}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
          />
        </Box>
      ) : null}
    </div>
  );
}
