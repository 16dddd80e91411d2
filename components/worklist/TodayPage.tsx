import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { groupBy } from '@/lib/domain/group-by';
import { standingBuckets } from '@/lib/domain/standing';
import { worklist, type Worklist } from '@/lib/views/worklist';
import { StatePage } from '../common/StatePage';
import { useFormats } from '../common/use-formats';
import { useRowKeys } from '../common/use-row-keys';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { WorklistRow } from './WorklistRow';

const pageSize = 50;

/** Today's list: whom to attend to, why, and one click to their mail. */
export function TodayPage({ open }: { open: (customerId: string) => void }) {
  const { today } = useSurroundings();
  const [limit, setLimit] = useState(pageSize);
  const seen = useView(worklist, { today, limit });
  return (
    <ViewOf seen={seen}>
      {(list) =>
        list.today.length === 0 ? (
          <NothingToday list={list} />
        ) : (
          <Lines list={list} open={open} more={() => setLimit(limit + pageSize)} />
        )
      }
    </ViewOf>
  );
}

function NothingToday({ list }: { list: Worklist }) {
  const { words } = useSurroundings();
  if (list.pending > 0) return null;
  return (
    <StatePage title={words('worklist.emptyTitle')}>
      {list.overdueWithoutNextStep === 0 ? words('worklist.emptyText') : null}
    </StatePage>
  );
}

function Lines({ list, open, more }: { list: Worklist; open: (customerId: string) => void; more: () => void }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { active, setActive, onKeyDown } = useRowKeys(list.today.length);
  const buckets = groupBy([...list.today.entries()], ([, line]) => line.bucket);
  return (
    <Box sx={{ py: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', px: 4 }}>
        <Typography variant="h3" component="h1" tabIndex={-1} data-section-title>
          {words('worklist.title')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {words('worklist.count', formats.counted(list.todayCount))}
        </Typography>
      </Box>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- moves the focus between its rows */}
      <div onKeyDown={onKeyDown}>
        {standingBuckets.map((bucket) => {
          const lines = buckets.get(bucket) ?? [];
          return lines.length === 0 ? null : (
            <Box component="section" key={bucket} aria-labelledby={`bucket-${bucket}`} sx={{ mt: 3 }}>
              <Typography variant="h4" component="h2" id={`bucket-${bucket}`} sx={{ px: 4, mb: 1 }}>
                {words(`worklist.${bucket}`)}
              </Typography>
              <ul>
                {lines.map(([row, line]) => (
                  <WorklistRow
                    key={line.customerId}
                    line={line}
                    row={row}
                    isStop={row === active}
                    onFocus={() => setActive(row)}
                    open={() => open(line.customerId)}
                  />
                ))}
              </ul>
            </Box>
          );
        })}
      </div>
      {list.todayCount > list.today.length ? (
        <Button onClick={more} sx={{ ml: 1, mt: 2 }}>
          {words('worklist.showMore')}
        </Button>
      ) : null}
    </Box>
  );
}
