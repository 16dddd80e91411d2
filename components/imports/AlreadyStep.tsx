import Button from '@mui/material/Button';
import { dayInZone } from '@/lib/domain/plain-date';
import { QuietState } from '../common/QuietState';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { ImportStage, ImportSteps } from './import-session';

type Props = { stage: Extract<ImportStage, { at: 'already' }>; steps: ImportSteps };

/** The very same file was imported before. */
export function AlreadyStep({ stage: { session, run }, steps }: Props) {
  const { words, calendar } = useSurroundings();
  const formats = useFormats();
  const day = formats.shortDay(dayInZone(run.at, calendar.timeZone));
  return (
    <QuietState
      title={words('imports.alreadyTitle', { day })}
      actions={
        <>
          <Button variant="contained" data-filled onClick={steps.startOver}>
            {words('imports.otherFile')}
          </Button>
          <Button onClick={steps.readAgain}>{words('imports.readAgain')}</Button>
        </>
      }
    >
      {words('imports.alreadyText', { file: session.fileName })}
    </QuietState>
  );
}
