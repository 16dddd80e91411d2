import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useSurroundings } from '../surroundings';
import { AlreadyStep } from './AlreadyStep';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import { FileStep } from './FileStep';
import { ImportHistory } from './ImportHistory';
import type { ImportStage } from './import-session';
import { ReviewStep } from './ReviewStep';
import { StepsBar } from './StepsBar';
import { useImport } from './use-import';
import { WritingStep } from './WritingStep';

const stepOf: Record<ImportStage['at'], 0 | 1 | 2 | 3> = {
  file: 0,
  reading: 0,
  already: 0,
  columns: 1,
  review: 2,
  writing: 2,
  done: 3,
};

/** Getting invoices in, from the file to the done page. */
export function ImportPage({ goToday }: { goToday: () => void }) {
  const { words } = useSurroundings();
  const { stage, steps } = useImport();
  const body = useRef<HTMLDivElement>(null);
  const at = useRef(stage.at);
  useEffect(() => {
    if (at.current === stage.at) return;
    at.current = stage.at;
    // A new step begins at its title, for the eye and for the reader.
    const title = body.current?.querySelector<HTMLElement>('h2');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    body.current?.scrollIntoView({ block: 'nearest' });
  }, [stage.at]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%' }}>
      <Box component="header" sx={headLook}>
        <Typography variant="h1" tabIndex={-1} data-section-title>
          {words('imports.title')}
        </Typography>
        <StepsBar now={stepOf[stage.at]} />
      </Box>
      <Box
        ref={body}
        sx={{ flex: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', '& h2:focus': { outline: 'none' } }}
      >
        <Step stage={stage} steps={steps} goToday={goToday} />
      </Box>
    </Box>
  );
}

type StepProps = ReturnType<typeof useImport> & { goToday: () => void };

function Step({ stage, steps, goToday }: StepProps) {
  const { words } = useSurroundings();
  switch (stage.at) {
    case 'file':
      return (
        <Box sx={plainLook}>
          <FileStep trouble={stage.trouble} choose={steps.choose} />
          <ImportHistory />
        </Box>
      );
    case 'reading':
      return (
        <Box sx={plainLook} aria-busy>
          <Typography variant="h2">{words('imports.reading', { file: stage.fileName })}</Typography>
        </Box>
      );
    case 'already':
      return (
        <Box sx={plainLook}>
          <AlreadyStep stage={stage} steps={steps} />
        </Box>
      );
    case 'columns':
      return <ColumnsStep key={stage.session.reading.result.signature} session={stage.session} steps={steps} />;
    case 'review':
      return <ReviewStep {...stage} steps={steps} />;
    case 'writing':
      return (
        <Box sx={plainLook}>
          <WritingStep stage={stage} cancel={steps.cancel} />
        </Box>
      );
    case 'done':
      return (
        <Box sx={plainLook}>
          <DoneStep stage={stage} steps={steps} goToday={goToday} />
        </Box>
      );
  }
}

const headLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 3,
  minHeight: 72,
  px: 4,
  py: 3,
  borderBottom: '1px solid',
  borderColor: 'divider',
  '@container (min-width: 840px)': { px: 7 },
} as const;

const plainLook = { px: 4, py: 6, '@container (min-width: 840px)': { px: 7 } } as const;
