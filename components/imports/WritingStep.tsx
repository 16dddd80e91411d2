import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { ImportStage } from './import-session';

type Props = { stage: Extract<ImportStage, { at: 'writing' }>; cancel: () => void };

/** How far the writing has come; cancelling takes back what was written, until every document is in. */
export function WritingStep({ stage: { session, phase, done, of, isCancelling }, cancel }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const counts = { done: formats.counted(done).n, of: formats.counted(of).n };
  const isWriting = phase === 'documents';
  const progress = isWriting ? words('imports.progress', counts) : words('imports.standingsProgress', counts);
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Typography variant="h2">{words('imports.writing', { file: session.fileName })}</Typography>
      <Box
        component="progress"
        aria-label={words('imports.writing', { file: session.fileName })}
        max={Math.max(of, 1)}
        value={done}
        sx={barLook}
      />
      <Typography variant="body1" sx={{ mt: 2, fontVariantNumeric: 'tabular-nums' }}>
        {isCancelling && isWriting ? words('imports.cancelling') : progress}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {isWriting ? words('imports.progressNote') : words('imports.standingsNote')}
      </Typography>
      {isWriting ? (
        <Button variant="tonal" onClick={cancel} disabled={isCancelling} sx={{ mt: 4 }}>
          {words('imports.cancel')}
        </Button>
      ) : null}
    </Box>
  );
}

const barLook = {
  display: 'block',
  width: '100%',
  height: 10,
  mt: 4,
  border: 0,
  borderRadius: '3px',
  overflow: 'hidden',
  appearance: 'none',
  bgcolor: 'surface.high',
  '&::-webkit-progress-bar': { bgcolor: 'surface.high' },
  '&::-webkit-progress-value': { bgcolor: 'primary.main' },
  '&::-moz-progress-bar': { bgcolor: 'primary.main' },
} as const;
