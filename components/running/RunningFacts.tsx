import Box from '@mui/material/Box';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useSurroundings } from '../surroundings';
import { FollowUpFact } from './FollowUpFact';
import { PromiseFact } from './PromiseFact';
import type { RunningActs } from './running-acts';

/** Facts that run: broken promises, open promises, follow-ups, each with the day on which it will be judged. */
export function RunningFacts({ panel, acts }: { panel: CustomerPanel; acts: RunningActs }) {
  const { words } = useSurroundings();
  const { promises, followUps } = panel;
  if (promises.length === 0 && followUps.length === 0) return null;
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
        {followUps.map((followUp) => (
          <FollowUpFact key={followUp.id} followUp={followUp} acts={acts} />
        ))}
      </ul>
    </Box>
  );
}
