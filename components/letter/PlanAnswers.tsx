import type { PlanRule } from '@/lib/domain/plan-schedule';
import { useSurroundings } from '../surroundings';
import { PlanAnswer } from './PlanAnswer';

type Props = { plans: readonly PlanRule[]; onChange: (plans: readonly PlanRule[]) => void };

/** The plans of a letter: one that was agreed, or two to choose between. */
export function PlanAnswers({ plans, onChange }: Props) {
  const { words } = useSurroundings();
  const names = plans.length > 1 ? [words('letter.askPlanA'), words('letter.askPlanB')] : [words('letter.askPlan')];
  return (
    <>
      {names.map((label, at) => {
        const rule = plans[at];
        return rule ? (
          <PlanAnswer
            key={label}
            label={label}
            rule={rule}
            onChange={(next) => onChange(plans.map((one, place) => (place === at ? next : one)))}
          />
        ) : null;
      })}
    </>
  );
}
