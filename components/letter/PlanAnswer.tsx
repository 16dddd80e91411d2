import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PlanRule } from '@/lib/domain/plan-schedule';
import { NativeSelect } from '../common/NativeSelect';
import { useSurroundings } from '../surroundings';
import { DayAnswer } from './DayAnswer';

type Props = { label: string; rule: PlanRule; onChange: (rule: PlanRule) => void };

const rhythms = { week: 'letter.everyWeek', fortnight: 'letter.everyFortnight', month: 'letter.everyMonth' } as const;

const mostParts = 12;

/** A plan in three answers: how many payments, the first day, how often. The amounts follow from what is owed. */
export function PlanAnswer({ label, rule, onChange }: Props) {
  const { words } = useSurroundings();
  const counts = Array.from({ length: mostParts }, (_, at) => String(at + 1));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 3 }}>
      <Typography component="legend" variant="h4" sx={{ p: 0, mb: '6px' }}>
        {label}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
        <NativeSelect
          name={`${label}: ${words('letter.planParts')}`}
          value={String(rule.parts)}
          onChoose={(parts) => onChange({ ...rule, parts: Number(parts) })}
          choices={counts.map((value) => ({ value, label: `${words('letter.planParts')}: ${value}` }))}
        />
        <NativeSelect
          name={`${label}: ${words('letter.planEvery')}`}
          value={rule.every}
          onChoose={(every) => onChange({ ...rule, every })}
          choices={(['week', 'fortnight', 'month'] as const).map((value) => ({ value, label: words(rhythms[value]) }))}
        />
      </Box>
      <DayAnswer
        label={words('letter.planFirst')}
        day={rule.firstOn}
        onChange={(firstOn) => firstOn && onChange({ ...rule, firstOn })}
      />
    </Box>
  );
}
