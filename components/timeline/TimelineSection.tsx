import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Timeline } from '@/lib/views/timeline';
import { Section } from '../common/Section';
import { useSurroundings } from '../surroundings';
import { TimelinePage } from './TimelinePage';

/** So many stand in the panel before one asks for all. */
const shownFirst = 5;

/** What happened with this customer, newest first: a few at once, all on request, 50 at a time. */
export function TimelineSection({ customerId, first }: { customerId: string; first: Timeline }) {
  const { words } = useSurroundings();
  const [isWhole, setWhole] = useState(false);
  const { entries, next } = first;
  if (entries.length === 0) return null;
  const hasMore = entries.length > shownFirst || next !== null;
  return (
    <Section
      title={words('timeline.title')}
      action={
        hasMore && !isWhole ? (
          <Button size="small" onClick={() => setWhole(true)} sx={{ mr: -2 }}>
            {words('common.showAll')}
          </Button>
        ) : null
      }
    >
      <ol>
        {isWhole ? (
          <TimelinePage customerId={customerId} page={first} lastMonth={null} />
        ) : (
          <TimelinePage
            customerId={customerId}
            page={{ entries: entries.slice(0, shownFirst), next: null }}
            lastMonth={null}
          />
        )}
      </ol>
    </Section>
  );
}
