import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Bullets } from '../common/Bullets';
import { IconWell } from '../common/IconWell';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { ImportStage, ImportSteps } from './import-session';
import { LeftOutList } from './LeftOutList';
import { WithoutEmail } from './WithoutEmail';

type Props = { stage: Extract<ImportStage, { at: 'done' }>; steps: ImportSteps; goToday: () => void };

/** What an import did, with the way back and the way on. */
export function DoneStep({ stage: { answer, leftOut, isUndoing }, steps, goToday }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { added, changed, unchanged } = answer.counts;
  const written = added + changed;
  const facts = [
    added > 0 ? words('imports.added', formats.counted(added)) : null,
    changed > answer.closed ? words('imports.changed', formats.counted(changed - answer.closed)) : null,
    unchanged > 0 ? words('imports.unchanged', formats.counted(unchanged)) : null,
    answer.closed > 0 ? words('imports.closed', formats.counted(answer.closed)) : null,
    leftOut.length > 0 ? words('imports.leftOut', formats.counted(leftOut.length)) : null,
    answer.forgotten > 0 ? words('imports.forgotten', formats.counted(answer.forgotten)) : null,
  ].filter((fact) => fact !== null);
  return (
    <Box sx={{ maxWidth: 640 }}>
      <Box sx={{ mb: 4 }}>
        <IconWell tone="settled" size={48}>
          <TaskAltOutlined />
        </IconWell>
      </Box>
      <Typography variant="h2">
        {answer.runId === null
          ? words('imports.doneNothing')
          : words('imports.doneTitle', formats.counted(written + unchanged))}
      </Typography>
      <Box sx={{ mt: 2 }}>
        <Bullets>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </Bullets>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 5 }}>
        <Button variant="contained" data-filled onClick={goToday}>
          {words('imports.goToday')}
        </Button>
        {answer.runId === null ? null : (
          <Button variant="tonal" onClick={steps.undo} disabled={isUndoing}>
            {words(isUndoing ? 'imports.undoing' : 'imports.undoImport')}
          </Button>
        )}
        <Button onClick={steps.startOver}>{words('imports.importOther')}</Button>
      </Box>
      <WithoutEmail />
      {leftOut.length > 0 ? (
        <Box sx={{ mt: 6 }}>
          <Typography variant="h4" component="h3">
            {words('imports.leftOutTitle')}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {words('imports.leftOutText')}
          </Typography>
          <LeftOutList leftOut={leftOut} />
        </Box>
      ) : null}
    </Box>
  );
}
