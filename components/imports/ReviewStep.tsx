import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { settleDoubts } from '@/lib/actions/settle-doubts';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { Doubts } from './Doubts';
import type { ImportSession, ImportSteps, WriteTrouble } from './import-session';
import { previewLines } from './preview-lines';
import { PreviewTable } from './PreviewTable';
import { ReadAs } from './ReadAs';
import { Remarks } from './Remarks';
import { reviewLook } from './review-look';
import { TotalsTable } from './TotalsTable';
import { useWholeList } from './use-whole-list';
import { WholeListBox } from './WholeListBox';

type Props = { session: ImportSession; steps: ImportSteps; trouble: WriteTrouble | null; isReading: boolean };

/** What was read, how, whether it adds up, and what is in doubt; the button counts what it will do. */
export function ReviewStep({ session, steps, trouble, isReading }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { reading, choices } = session;
  const { result } = reading;
  const settled = useMemo(() => settleDoubts(result, choices), [result, choices]);
  const lines = useMemo(() => previewLines(result, settled), [result, settled]);
  const ready = settled.rows.filter(
    ({ currency, open, total }) => currency !== null && (open ?? total) !== null,
  ).length;
  const waiting = lines.all.length - ready;
  const whole = useWholeList(session, settled, steps);
  const isWaiting = whole.isTicked && (whole.missing === null || (whole.needsSure && !whole.isSure));
  const canRun = ready > 0 && !isWaiting;
  const documents = words('imports.documents', formats.counted(result.rows.length));
  const customers = words('imports.customers', formats.counted(reading.customers));
  return (
    <Box sx={reviewLook} aria-busy={isReading || undefined}>
      <Box data-main>
        {trouble ? <TroubleNotice trouble={trouble} /> : null}
        <div>
          <Typography variant="h2" sx={{ mb: 2 }}>
            {words('imports.readTitle', { documents, customers })}
          </Typography>
          <ReadAs session={session} steps={steps} />
        </div>
        <TotalsTable result={settled} />
        <PreviewTable lines={lines} />
        <Remarks reading={reading} />
      </Box>
      <Box component="aside" aria-labelledby="import-doubts" data-side>
        <Box data-doubts>
          <Doubts session={session} steps={steps} />
          {whole.isOffered ? (
            <Box sx={{ mt: 6 }}>
              <WholeListBox list={whole} />
            </Box>
          ) : null}
        </Box>
        <Box data-go>
          <Button
            variant="contained"
            data-filled
            fullWidth
            disabled={isReading}
            aria-disabled={!canRun || undefined}
            onClick={() => canRun && steps.run(settled)}
            sx={canRun ? {} : { opacity: 0.6 }}
          >
            {words('imports.importButton', formats.counted(ready))}
          </Button>
          <Typography variant="body2" color="textSecondary">
            {ready === 0
              ? words('imports.nothingToImport')
              : isWaiting
                ? words(whole.missing ? 'imports.wholeAsk' : 'imports.wholeWaiting')
                : [
                    waiting > 0 ? words('imports.waiting', formats.counted(waiting)) : '',
                    words('imports.promise'),
                  ].join(' ')}
          </Typography>
          <Button onClick={steps.startOver}>{words('imports.otherFile')}</Button>
        </Box>
      </Box>
    </Box>
  );
}

function TroubleNotice({ trouble }: { trouble: WriteTrouble }) {
  const { words } = useSurroundings();
  const isRunning = trouble === 'running';
  return (
    <Box sx={{ mx: -3 }}>
      <Notice
        tone={isRunning ? 'attention' : 'error'}
        role="alert"
        icon={<ErrorOutlined />}
        title={words(isRunning ? 'imports.runningTitle' : 'imports.writeFailedTitle')}
      >
        {isRunning
          ? words('imports.runningText')
          : words(trouble === 'full' ? 'imports.writeFailedFull' : 'imports.writeFailedText')}
      </Notice>
    </Box>
  );
}
