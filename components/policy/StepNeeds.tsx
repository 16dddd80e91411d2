import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { policyNeeds } from '@/lib/domain/policy';
import { TickBox } from '../common/TickBox';
import { useSurroundings } from '../surroundings';
import type { DraftStep } from './policy-draft';
import { needKeys } from './step-words';

/** What must have happened before a step is proposed; a person may still decide otherwise, with a reason. */
export function StepNeeds({ step, change }: { step: DraftStep; change: (patch: Partial<DraftStep>) => void }) {
  const { words } = useSurroundings();
  const id = useId();
  const settle = (need: (typeof policyNeeds)[number], isNeeded: boolean) =>
    change({ needs: isNeeded ? [...step.needs, need] : step.needs.filter((one) => one !== need) });
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }} aria-labelledby={id}>
      <Typography variant="h4" component="p" id={id} sx={{ mb: 1 }}>
        {words('policy.needs')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1 }}>
        {policyNeeds.map((need) => (
          <Box component="label" key={need} sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 32 }}>
            <TickBox checked={step.needs.includes(need)} onChange={(isNeeded) => settle(need, isNeeded)} />
            {words(needKeys[need])}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
