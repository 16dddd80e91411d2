import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { undoImport } from '@/lib/actions/undo-import';
import { dayInZone } from '@/lib/domain/plain-date';
import { importRuns, type ImportLine } from '@/lib/views/import-runs';
import { useActs } from '../common/acts';
import { Tag } from '../common/Tag';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { LeftOutList } from './LeftOutList';

/** Files of the past, each with what it did and, while that is possible, its undo. */
export function ImportHistory() {
  const { words } = useSurroundings();
  const seen = useView(importRuns, undefined);
  return (
    <ViewOf seen={seen} isQuiet>
      {(runs) => (
        <Box component="section" aria-labelledby="import-history" sx={{ mt: 8, maxWidth: 760 }}>
          <Typography variant="h4" component="h2" id="import-history" sx={{ mb: 1 }}>
            {words('history.title')}
          </Typography>
          {runs.length === 0 ? (
            <Typography variant="body2" color="textSecondary">
              {words('history.none')}
            </Typography>
          ) : (
            <Box component="ul" sx={{ '& > li': { py: 3, borderTop: '1px solid', borderColor: 'divider' } }}>
              {runs.map((run) => (
                <Run key={run.id} run={run} />
              ))}
            </Box>
          )}
        </Box>
      )}
    </ViewOf>
  );
}

function Run({ run }: { run: ImportLine }) {
  const here = useSurroundings();
  const { words, calendar } = here;
  const { say } = useActs();
  const formats = useFormats();
  const [isUndoing, setUndoing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { added, changed, unchanged } = run.counts;
  const undo = async () => {
    setUndoing(true);
    try {
      const answer = await undoImport(here, run.id);
      if (answer.ok) say(words('history.taken', { file: run.fileName }));
      else say(words(answer.reason === 'too-old' ? 'history.tooOld' : 'saved.undoImpossible'));
    } catch {
      say(words('failure.failedShort'));
    } finally {
      setUndoing(false);
    }
  };
  const count = (n: number) => formats.counted(n).n;
  const facts = [
    formats.shortDay(dayInZone(run.at, calendar.timeZone)),
    run.asOf ? words('history.asOf', { day: formats.shortDay(run.asOf) }) : null,
    words('history.counts', { added: count(added), changed: count(changed), unchanged: count(unchanged) }),
  ].filter((fact) => fact !== null);
  return (
    <li>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography variant="body1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {run.fileName}{' '}
            <Tag>{words(run.layout === 'cordial-backup' ? 'history.backup' : `history.${run.state}`)}</Tag>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {facts.join(' · ')}
          </Typography>
        </Box>
        {run.leftOut.length > 0 ? (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {words('history.leftOut', formats.counted(run.leftOut.length))}
          </Button>
        ) : null}
        {run.canUndo ? (
          <Button
            size="small"
            disabled={isUndoing}
            aria-label={words('history.undoNamed', { file: run.fileName })}
            onClick={() => void undo()}
          >
            {words(isUndoing ? 'imports.undoing' : 'history.undo')}
          </Button>
        ) : null}
      </Box>
      {isOpen ? (
        <Box sx={{ mt: 3 }}>
          <LeftOutList leftOut={run.leftOut} />
        </Box>
      ) : null}
    </li>
  );
}
