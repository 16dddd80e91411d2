import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { LikelyCustomer } from '@/lib/views/likely-customers';
import { IconWell } from '../common/IconWell';
import { LegalName } from '../common/LegalName';
import { useSurroundings } from '../surroundings';
import { initialsOf } from './initials-of';
import { likenessWords } from './likeness-words';

type Props = { candidate: LikelyCustomer; label: string; spoken: string; isMain: boolean; choose: () => void };

/** A customer who may be meant, with the reason for the likeness. */
export function CandidateRow({ candidate, label, spoken, isMain, choose }: Props) {
  const { words } = useSurroundings();
  const [because] = candidate.because;
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 2 }}>
      <IconWell tone={isMain ? 'primary' : 'neutral'} size={40}>
        {initialsOf(candidate.name)}
      </IconWell>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body1" sx={{ fontWeight: 600, textWrap: 'pretty' }}>
          <LegalName name={candidate.name} />
        </Typography>
        {because ? (
          <Typography variant="body2" color="textSecondary">
            {likenessWords(because, words)}
          </Typography>
        ) : null}
      </Box>
      <Button
        size="small"
        variant={isMain ? 'contained' : 'tonal'}
        aria-label={spoken}
        onClick={choose}
        sx={{ flex: 'none' }}
      >
        {label}
      </Button>
    </Box>
  );
}
