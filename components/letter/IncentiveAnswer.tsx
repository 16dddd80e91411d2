import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Incentive } from '@/lib/domain/incentive';
import type { PlainDate } from '@/lib/domain/plain-date';
import { rewardOf, typedReward, type TypedReward } from '../common/incentive-fields';
import { RewardFields } from '../common/RewardFields';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { DayAnswer } from './DayAnswer';

type Props = {
  /** What the rule on record suggests; null: nothing is offered yet. */
  incentive: Incentive | null;
  currency: string;
  onChange: (incentive: Incentive | null) => void;
};

type Typed = TypedReward & { until: PlainDate | null };

/** What is offered for paying early or on time, and until when, as the rule says or as the person does. Null until whole. */
export function IncentiveAnswer({ incentive, currency, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const begin = (kept: Incentive | null): Typed => ({
    ...typedReward(kept, currency, formats),
    until: kept?.until ?? null,
  });
  const [typed, setTyped] = useState(() => begin(incentive));
  const [turn, setTurn] = useState(0);
  const when = incentive?.when;
  const change = (patch: Partial<Typed>) => {
    const next = { ...typed, ...patch };
    setTyped(next);
    const reward = rewardOf(next);
    onChange(reward && next.until ? { ...reward, until: next.until, ...(when ? { when } : {}) } : null);
  };
  const leaveOut = () => {
    setTyped(begin(null));
    // The day field keeps what was typed in it: it begins anew.
    setTurn(turn + 1);
    onChange(null);
  };
  return (
    <>
      <RewardFields label={words('letter.askIncentive')} value={typed} onChange={change} />
      <DayAnswer
        key={turn}
        label={words('letter.incentiveUntil')}
        day={typed.until}
        onChange={(until) => change({ until })}
      />
      {incentive === null ? null : (
        <div>
          <Button size="small" onClick={leaveOut} sx={{ ml: -2 }}>
            {words('letter.noIncentive')}
          </Button>
        </div>
      )}
    </>
  );
}
