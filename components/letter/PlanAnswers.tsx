import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { LetterAnswers } from '@/lib/actions/draft-reminder';
import type { PlanRule } from '@/lib/domain/plan-schedule';
import { ScheduleLines } from '../common/ScheduleLines';
import { useSurroundings } from '../surroundings';
import { PlanAnswer } from './PlanAnswer';

type Props = {
  plans: readonly PlanRule[];
  /** The ways as the ledger holds them; null: made here from `plans`. */
  planned: LetterAnswers['planned'] | null;
  onChange: (answers: Pick<LetterAnswers, 'plans'> & Pick<Partial<LetterAnswers>, 'planned'>) => void;
};

/** The plans of a letter: one that was agreed, or two to choose between; as they were kept, or made here. */
export function PlanAnswers({ plans, planned, onChange }: Props) {
  const { words } = useSurroundings();
  const count = planned?.length ?? plans.length;
  const names = count > 1 ? [words('letter.askPlanA'), words('letter.askPlanB')] : [words('letter.askPlan')];
  if (planned) {
    return (
      <div>
        {names.map((label, at) => (
          <div key={label}>
            <Typography variant="h4" component="h2">
              {label}
            </Typography>
            <ScheduleLines parts={planned[at] ?? []} label={label} />
          </div>
        ))}
        <Button size="small" onClick={() => onChange({ plans, planned: null })} sx={{ ml: -2 }}>
          {words('plans.changeHere')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {names.map((label, at) => {
        const rule = plans[at];
        return rule ? (
          <PlanAnswer
            key={label}
            label={label}
            rule={rule}
            onChange={(next) => onChange({ plans: plans.map((one, place) => (place === at ? next : one)) })}
          />
        ) : null;
      })}
    </>
  );
}
