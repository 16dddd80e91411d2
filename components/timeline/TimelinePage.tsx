import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Fragment, useEffect, useState } from 'react';
import type { Instant } from '@/lib/domain/row';
import { timeline } from '@/lib/views/timeline';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { EntryRow } from './EntryRow';

/** So many stand in the panel before one asks for all. */
const shownFirst = 5;
/** From so many entries on, months part them. */
const monthsFrom = 20;

type Props = {
  customerId: string;
  before: Instant | null;
  /** The month that stands above, so that a page does not repeat its heading. */
  lastMonth: string | null;
  isWhole: boolean;
  tellCount?: (count: number, shown: number) => void;
};

/** One page of the history and, when asked for, the next one below it. */
export function TimelinePage({ customerId, before, lastMonth, isWhole, tellCount }: Props) {
  const { words, today, calendar } = useSurroundings();
  const formats = useFormats();
  const [isNextOpen, setNextOpen] = useState(false);
  const seen = useView(timeline, { customerId, today, calendar, before });
  const count = seen.phase === 'here' ? seen.answer.entries.length + Number(seen.answer.next !== null) : null;
  useEffect(() => {
    if (count !== null) tellCount?.(count, shownFirst);
    // The teller is made anew in every render and only hears of another count.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [count]);
  return (
    <ViewOf seen={seen} isQuiet>
      {({ entries, next }) => {
        const shown = isWhole ? entries : entries.slice(0, shownFirst);
        const hasMonths = isWhole && (before !== null || entries.length >= monthsFrom);
        const endMonth = shown.at(-1)?.on.slice(0, 7) ?? lastMonth;
        return (
          <>
            {shown.map((entry, place) => {
              const above = place === 0 ? lastMonth : shown[place - 1]?.on.slice(0, 7);
              const isNewMonth = hasMonths && entry.on.slice(0, 7) !== above;
              return (
                <Fragment key={entry.id}>
                  {isNewMonth ? (
                    <Box component="li" sx={{ pt: 1, pb: 2 }}>
                      <Typography variant="caption" component="h3" color="textSecondary" sx={{ fontWeight: 600 }}>
                        {formats.month(entry.on)}
                      </Typography>
                    </Box>
                  ) : null}
                  <EntryRow entry={entry} />
                </Fragment>
              );
            })}
            {isWhole && next && !isNextOpen ? (
              <li>
                <Button size="small" onClick={() => setNextOpen(true)} sx={{ ml: -3 }}>
                  {words('timeline.more')}
                </Button>
              </li>
            ) : null}
            {isWhole && next && isNextOpen ? (
              <TimelinePage customerId={customerId} before={next} lastMonth={endMonth} isWhole />
            ) : null}
          </>
        );
      }}
    </ViewOf>
  );
}
