import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { groupBy } from '@/lib/domain/group-by';
import { standingBuckets } from '@/lib/domain/standing';
import { isNarrow, type WorklistFilter } from '@/lib/domain/worklist-filter';
import type { SimpleLetter } from '@/lib/views/simple-letters';
import { worklist, type Worklist } from '@/lib/views/worklist';
import type { FormRequest } from '../common/form-request';
import { QuietState } from '../common/QuietState';
import { useFormats } from '../common/use-formats';
import { useRowKeys } from '../common/use-row-keys';
import { useKeptView } from '../common/use-kept-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { FilterBar } from '../worklist/FilterBar';
import { LettersReady } from '../worklist/LettersReady';
import { OwnSide } from '../worklist/OwnSide';
import { StepThrough } from '../worklist/StepThrough';
import { formLook } from './shell-look';
import { TodayHead } from './TodayHead';
import { todayLook } from './today-look';
import { TodayRow } from './TodayRow';
import { WhyNotToday } from './WhyNotToday';

const pageSize = 50;

type Open = (customerId: string, request?: FormRequest | null) => void;

/** The list of the day at full width: whom to attend to and why, beside whom to leave alone and why. */
export function TodayDesk({ open, search }: { open: Open; search: () => void }) {
  const { words, today } = useSurroundings();
  const [limit, setLimit] = useState(pageSize);
  const [filter, setFilter] = useState<WorklistFilter>({});
  const [letters, setLetters] = useState<readonly SimpleLetter[] | null>(null);
  const seen = useKeptView(worklist, { today, limit, filter });
  const lines = useRef<HTMLDivElement>(null);
  const startFirst = () => lines.current?.querySelector<HTMLElement>('[data-row="0"]')?.click();
  if (letters)
    return (
      <Box sx={{ ...formLook, minHeight: '100%' }}>
        <StepThrough letters={letters} mail={null} stop={() => setLetters(null)} />
      </Box>
    );
  return (
    <Box sx={todayLook}>
      <ViewOf seen={seen}>
        {(list) => (
          <>
            <TodayHead count={list.todayCount} search={search} startFirst={startFirst} />
            <Box data-body>
              <Box data-list ref={lines}>
                <Box sx={{ display: 'grid', gap: 3, mb: 4 }}>
                  <Box sx={{ px: 3 }}>
                    <FilterBar filter={filter} onChange={setFilter} />
                  </Box>
                  <LettersReady filter={filter} begin={setLetters} />
                </Box>
                <Lines list={list} isNarrow={isNarrow(filter)} open={open} more={() => setLimit(limit + pageSize)} />
              </Box>
              <Box component="aside" data-side aria-label={words('desk.side')}>
                <OwnSide open={open} />
                <WhyNotToday list={list} open={open} more={() => setLimit(limit + pageSize)} />
              </Box>
            </Box>
          </>
        )}
      </ViewOf>
    </Box>
  );
}

type LinesProps = { list: Worklist; isNarrow: boolean; open: Open; more: () => void };

function Lines({ list, isNarrow: isNarrowed, open, more }: LinesProps) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { active, setActive, onKeyDown } = useRowKeys(list.today.length);
  if (list.today.length === 0 && isNarrowed)
    return (
      <Typography variant="body1" color="textSecondary" sx={{ px: 3 }}>
        {words('worklist.noMatch')}
      </Typography>
    );
  if (list.today.length === 0)
    return list.pending > 0 ? null : (
      <Box sx={{ px: 3 }}>
        <QuietState title={words('worklist.emptyTitle')}>
          {list.overdueWithoutNextStep === 0 ? words('worklist.emptyText') : null}
        </QuietState>
      </Box>
    );
  const buckets = groupBy([...list.today.entries()], ([, line]) => line.bucket);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- moves the focus between its rows
    <div onKeyDown={onKeyDown}>
      {standingBuckets.map((bucket) => {
        const lines = buckets.get(bucket) ?? [];
        return lines.length === 0 ? null : (
          <Box component="section" key={bucket} aria-labelledby={`desk-${bucket}`} sx={{ mb: 4 }}>
            <Typography variant="h4" component="h2" id={`desk-${bucket}`} sx={{ px: 3, mb: 1 }}>
              {words(`worklist.${bucket}`)}{' '}
              <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', ml: 1 }}>
                {formats.counted(lines.length).n}
              </Box>
            </Typography>
            <ul>
              {lines.map(([row, line]) => (
                <TodayRow
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
      {list.todayCount > list.today.length ? <Button onClick={more}>{words('worklist.showMore')}</Button> : null}
    </div>
  );
}
