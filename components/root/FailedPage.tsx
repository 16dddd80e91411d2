import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Button from '@mui/material/Button';
import type { Words } from '@/lib/i18n/words';
import { StatePage } from '../common/StatePage';

/** A mistake of ours, also that a part could not be fetched: what says so is always at hand. */
export function FailedPage({ words, again }: { words: Words; again: () => void }) {
  return (
    <main>
      <StatePage
        icon={<ErrorOutlined />}
        title={words('storage.failedTitle')}
        actions={
          <Button variant="contained" onClick={again}>
            {words('failure.retry')}
          </Button>
        }
      >
        {words('storage.failedText')}
      </StatePage>
    </main>
  );
}
