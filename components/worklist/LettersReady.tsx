import MailOutlined from '@mui/icons-material/MailOutlined';
import Button from '@mui/material/Button';
import type { WorklistFilter } from '@/lib/domain/worklist-filter';
import { simpleLetters, type SimpleLetter } from '@/lib/views/simple-letters';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

type Props = { filter: WorklistFilter; begin: (letters: readonly SimpleLetter[]) => void };

/** Says that the friendly letters of today are prepared, from two on: one alone is quicker where it stands. */
export function LettersReady({ filter, begin }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const seen = useView(simpleLetters, { today, filter });
  if (seen.phase !== 'here' || seen.answer.length < 2) return null;
  return (
    <Notice
      tone="low"
      icon={<MailOutlined />}
      title={words('worklist.letters', formats.counted(seen.answer.length))}
      actions={<Button onClick={() => begin(seen.answer)}>{words('worklist.lettersStart')}</Button>}
    >
      {words('worklist.lettersWhy')}
    </Notice>
  );
}
