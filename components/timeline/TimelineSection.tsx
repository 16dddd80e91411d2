import Button from '@mui/material/Button';
import { useState } from 'react';
import { Section } from '../common/Section';
import { useSurroundings } from '../surroundings';
import { TimelinePage } from './TimelinePage';

/** What happened with this customer, newest first: a few at once, all on request, 50 at a time. */
export function TimelineSection({ customerId }: { customerId: string }) {
  const { words } = useSurroundings();
  const [isWhole, setWhole] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [hasMore, setMore] = useState(false);
  return (
    <div hidden={isEmpty}>
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
          <TimelinePage
            customerId={customerId}
            before={null}
            lastMonth={null}
            isWhole={isWhole}
            tellCount={(count, shown) => {
              setEmpty(count === 0);
              setMore(count > shown);
            }}
          />
        </ol>
      </Section>
    </div>
  );
}
