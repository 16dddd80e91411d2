import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ConfirmedReason } from '@/lib/domain/confirmed-reason';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

/** The reason that holds, who said it and when, and the way to say that it no longer does. */
export function KnownReason({ known, end }: { known: ConfirmedReason; end: () => void }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const said = known.isTold ? 'relation.knownTold' : 'relation.knownNoted';
  return (
    <Box sx={{ justifySelf: 'stretch', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 160 }}>
        <Typography variant="body1" component="h3" sx={{ fontWeight: 600 }}>
          {words(`said.reason-${known.reason}`)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {words(said, formats.phrases(known.on))}
        </Typography>
      </Box>
      <Button size="small" onClick={end}>
        {words('relation.ended')}
      </Button>
    </Box>
  );
}
