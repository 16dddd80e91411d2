import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Money } from '@/lib/domain/money';
import { planPresets } from '@/lib/domain/plan-presets';
import { AmountField } from '../common/AmountField';
import { ChoiceChips } from '../common/ChoiceChips';
import { DateField } from '../common/DateField';
import { ScheduleLines } from '../common/ScheduleLines';
import { SelectField } from '../common/SelectField';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { CustomRows } from './CustomRows';
import { customOf, optionOf, readOption, type OptionFields } from './plan-fields';
import { problemWords } from './plan-words';

type Props = {
  title: string;
  option: OptionFields;
  total: Money;
  usualPayDay: number | null;
  onChange: (option: OptionFields) => void;
};

const mostParts = 24;

const presets = [...planPresets, 'custom'] as const;

/** One way to pay: a preset in one press, then only what is to differ; every day and cent below. */
export function OptionFieldset({ title, option, total, usualPayDay, onChange }: Props) {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const written = { day: formats.shortDay, digits: formats.digits };
  const { parts, problem } = readOption(option, total, { today, calendar });
  const isCustom = option.preset === 'custom';
  const choose = (preset: (typeof presets)[number]) =>
    onChange(
      preset === 'custom'
        ? customOf(option, parts, written)
        : optionOf(preset, { today, calendar, usualPayDay }, written),
    );
  const counts = Array.from({ length: mostParts }, (_, at) => String(at + 1));
  return (
    <Box component="fieldset" sx={look}>
      <Typography component="legend" variant="h4">
        {title}
      </Typography>
      <ChoiceChips
        label={title}
        value={option.preset}
        onChoose={choose}
        choices={presets.map((value) => ({ value, label: words(`plans.preset-${value}`) }))}
      />
      {isCustom ? (
        <CustomRows rows={option.rows} currency={total.currency} onChange={(rows) => onChange({ ...option, rows })} />
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: option.preset === 'single' ? '1fr' : '104px 1fr', gap: 3 }}>
          {option.preset === 'single' ? null : (
            <SelectField
              label={words('plans.howMany')}
              value={String(option.parts)}
              choices={counts.slice(1).map((value) => ({ value, label: value }))}
              onChoose={(count) => onChange({ ...option, parts: Number(count) })}
            />
          )}
          <DateField
            label={words(option.preset === 'single' ? 'plans.payDay' : 'plans.firstDay')}
            value={option.firstOn}
            toward="future"
            onChange={(firstOn) => onChange({ ...option, firstOn })}
          />
        </Box>
      )}
      {isCustom || option.parts < 2 ? null : (
        <details>
          <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer', py: 1 }}>
            {words('plans.otherFirst')}
          </Typography>
          <Box sx={{ pt: 2 }}>
            <AmountField
              label={words('plans.firstAmount')}
              currency={total.currency}
              value={option.first}
              onChange={(first) => onChange({ ...option, first })}
            />
          </Box>
        </details>
      )}
      {isCustom || parts.length === 0 ? null : <ScheduleLines parts={parts} label={title} />}
      {problem ? (
        <Typography variant="body2" component="output" sx={{ color: 'attention.main' }}>
          {problemWords(problem, words, formats)}
        </Typography>
      ) : null}
    </Box>
  );
}

const look = {
  border: 0,
  m: 0,
  p: 0,
  minWidth: 0,
  display: 'grid',
  gap: 3,
  '& > legend': { p: 0, mb: '6px' },
} as const;
