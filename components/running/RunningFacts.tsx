import Box from '@mui/material/Box';
import { Suspense } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { lazily } from '../common/lazily';
import { useSurroundings } from '../surroundings';
import { FollowUpFact } from './FollowUpFact';
import { PromiseFact } from './PromiseFact';
import type { RunningActs } from './running-acts';

// Few customers have one.
const PlanFacts = lazily(async () => (await import('./PlanFacts')).PlanFacts);

/** Facts that run: broken promises, open promises, follow-ups, each with the day on which it will be judged. */
export function RunningFacts({ panel, acts }: { panel: CustomerPanel; acts: RunningActs }) {
  const { words } = useSurroundings();
  const { promises, plans, customer } = panel;
  // The next date of a plan stands in its own line.
  const followUps = panel.followUps.filter(({ planId }) => !planId);
  const hasPlans = plans.running.length > 0 || plans.offered.length > 0 || Boolean(customer.credit);
  if (promises.length === 0 && followUps.length === 0 && !hasPlans) return null;
  const ordered = promises.toSorted((a, b) => Number(b.state === 'broken') - Number(a.state === 'broken'));
  return (
    <Box
      component="section"
      aria-label={words('running.region')}
      sx={{ borderTop: '1px solid', borderColor: 'divider', px: 4, py: '10px' }}
    >
      <ul>
        {ordered.map((line) => (
          <PromiseFact key={line.promise.id} line={line} acts={acts} />
        ))}
        {hasPlans ? (
          <Suspense>
            <PlanFacts panel={panel} acts={acts} />
          </Suspense>
        ) : null}
        {followUps.map((followUp) => (
          <FollowUpFact key={followUp.id} followUp={followUp} acts={acts} />
        ))}
      </ul>
    </Box>
  );
}
