import Typography from '@mui/material/Typography';
import type { GoesAlong } from '@/lib/domain/payment-policy';
import { useSurroundings } from '../surroundings';
import { alongSentence } from './readiness-words';

/** What has to go along with the invoice so that they can pay it; nothing where they ask for nothing. */
export function AlongLine({ along }: { along: readonly GoesAlong[] }) {
  const { words } = useSurroundings();
  if (along.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      <strong>{words('readiness.along')}:</strong> {along.map((item) => alongSentence(item, words)).join(' · ')}
    </Typography>
  );
}
