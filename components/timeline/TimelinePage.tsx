import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Fragment, useState } from 'react';
import type { Instant } from '@/lib/domain/row';
import { timeline, type Timeline } from '@/lib/views/timeline';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { EntryRow } from './EntryRow';

/** From so many entries on, months part them. */
const monthsFrom = 20;

type Props = {
  customerId: string;
  page: Timeline;
  /** The month that stands above, so that a page does not repeat its heading; null on the first page. */
  lastMonth: string | null;
};

/** The entries of one page and, when asked for, the next page below them. */
export function TimelinePage({ customerId, page, lastMonth }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [isNextOpen, setNextOpen] = useState(false);
  const { entries, next } = page;
  const hasMonths = lastMonth !== null || entries.length >= monthsFrom;
  const endMonth = entries.at(-1)?.on.slice(0, 7) ?? lastMonth;
  return (
    <>
      {entries.map((entry, place) => {
        const above = place === 0 ? lastMonth : entries[place - 1]?.on.slice(0, 7);
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
      {next && !isNextOpen ? (
        <li>
          <Button size="small" onClick={() => setNextOpen(true)} sx={{ ml: -3 }}>
            {words('timeline.more')}
          </Button>
        </li>
      ) : null}
      {next && isNextOpen ? <LaterPage customerId={customerId} before={next} lastMonth={endMonth} /> : null}
    </>
  );
}

/** Read when it is asked for; the first page comes with the panel. */
function LaterPage({ before, ...props }: Omit<Props, 'page'> & { before: Instant }) {
  const { today, calendar } = useSurroundings();
  const seen = useView(timeline, { customerId: props.customerId, today, calendar, before });
  return (
    <ViewOf seen={seen} isQuiet>
      {(page) => <TimelinePage {...props} page={page} />}
    </ViewOf>
  );
}
