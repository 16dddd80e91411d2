import Box from '@mui/material/Box';
import { useSurroundings } from '../surroundings';
import { ChoiceChips } from './ChoiceChips';
import { DateField } from './DateField';
import { pickedDay, type PickedDay } from './picked-day';
import { useFormats } from './use-formats';
import type { QuickDay } from './use-quick-days';

type Props = {
  label: string;
  value: PickedDay;
  onChange: (value: PickedDay) => void;
  quickDays: readonly QuickDay[];
  isOptional: boolean;
};

export function FollowUpPicker({ label, value, onChange, quickDays, isOptional }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const day = pickedDay(value, today, quickDays);
  const choices = [
    ...(isOptional ? [{ value: 'none' as const, label: words('form.noFollowUp') }] : []),
    ...quickDays.map(({ choice, label: name }) => ({ value: choice, label: name })),
    { value: 'other' as const, label: words('form.otherDay') },
  ];
  return (
    <div>
      <Box component="h2" sx={{ typography: 'h4', m: 0, mb: '6px' }}>
        {label}
      </Box>
      <ChoiceChips
        label={label}
        choices={choices}
        value={value.choice}
        onChoose={(choice) => onChange({ ...value, choice })}
      />
      {value.choice === 'other' ? (
        <Box sx={{ mt: 3 }}>
          <DateField
            label={words('form.otherDay')}
            value={value.other}
            onChange={(other) => onChange({ ...value, other })}
            toward="future"
            placeholder={words('promises.whenPlaceholder')}
          />
        </Box>
      ) : null}
      {day && value.choice !== 'other' ? (
        <Box component="output" sx={{ display: 'block', mt: 2, typography: 'body2', color: 'text.secondary' }}>
          {formats.fullDay(day)}
        </Box>
      ) : null}
    </div>
  );
}
