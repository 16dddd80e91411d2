import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { groupBy } from '@/lib/domain/group-by';
import { isNarrow, type WorklistFilter } from '@/lib/domain/worklist-filter';
import type { OpenMail } from '@/lib/host/mail-host';
import type { SimpleLetter } from '@/lib/views/simple-letters';
import { standingBuckets } from '@/lib/domain/standing';
import { worklist, type Worklist } from '@/lib/views/worklist';
import type { FormRequest } from '../common/form-request';
import { StatePage } from '../common/StatePage';
import { useRowKeys } from '../common/use-row-keys';
import { useKeptView } from '../common/use-kept-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { LettersReady } from './LettersReady';
import { ListHead } from './ListHead';
import { StepThrough } from './StepThrough';
import { WorklistRow } from './WorklistRow';

const pageSize = 50;

type OpenLine = (customerId: string, request?: FormRequest | null) => void;

type Props = { mail: OpenMail | null; open: OpenLine };

/** Today's list: whom to attend to, why, and one click to their mail. */
export function TodayPage({ mail, open }: Props) {
  const { today } = useSurroundings();
  const [limit, setLimit] = useState(pageSize);
  const [filter, setFilter] = useState<WorklistFilter>({});
  const [letters, setLetters] = useState<readonly SimpleLetter[] | null>(null);
  const seen = useKeptView(worklist, { today, limit, filter });
  if (letters) return <StepThrough letters={letters} mail={mail} stop={() => setLetters(null)} />;
  return (
    <ViewOf seen={seen}>
      {(list) =>
        list.today.length === 0 && !isNarrow(filter) ? (
          <NothingToday list={list} />
        ) : (
          <Box sx={{ py: 3 }}>
            <ListHead count={list.todayCount} filter={filter} onFilter={setFilter} />
            <LettersReady filter={filter} begin={setLetters} />
            <Lines list={list} open={open} more={() => setLimit(limit + pageSize)} />
          </Box>
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

function Lines({ list, open, more }: { list: Worklist; open: OpenLine; more: () => void }) {
  const { words } = useSurroundings();
  const { active, setActive, onKeyDown } = useRowKeys(list.today.length);
  const buckets = groupBy([...list.today.entries()], ([, line]) => line.bucket);
  return (
    <>
      {list.today.length === 0 ? (
        <Typography variant="body1" color="textSecondary" sx={{ px: 4, mt: 4 }}>
          {words('worklist.noMatch')}
        </Typography>
      ) : null}
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
                    open={(request) => open(line.customerId, request)}
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
    </>
  );
}
