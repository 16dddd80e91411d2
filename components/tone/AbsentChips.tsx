import AddOutlined from '@mui/icons-material/AddOutlined';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Finding } from '@/lib/tone/finding';
import { useSurroundings } from '../surroundings';
import type { Tone } from './use-tone';

/** What a letter like this usually has and this one has not; a press puts it in, a second button leaves it out for good. */
export function AbsentChips({ findings, tone }: { findings: readonly Finding[]; tone: Tone }) {
  const { words } = useSurroundings();
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <div>
      <Typography variant="body2" color="textSecondary" id={id} sx={{ mb: 2 }}>
        {words('tone.absent')}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={listLook}>
        {findings.map((finding) => (
          <li key={finding.key}>
            <Chip
              component="button"
              type="button"
              variant="outlined"
              sx={chipLook}
              icon={tone.ways(finding).changes === 'copy' ? <ContentCopyOutlined /> : <AddOutlined />}
              label={finding.message}
              title={finding.why}
              onClick={() => (tone.ways(finding).changes === 'copy' ? tone.copy(finding) : tone.apply(finding))}
              onDelete={() => tone.ignore(finding)}
            />
          </li>
        ))}
      </Box>
    </div>
  );
}

const listLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 2,
  m: 0,
  p: 0,
  listStyle: 'none',
} as const;

/** What is missing is never cut: on a narrow panel it takes a second line. */
const chipLook = {
  maxWidth: '100%',
  height: 'auto',
  minHeight: 32,
  textAlign: 'start',
  '& .MuiChip-label': { whiteSpace: 'normal', py: '5px' },
  '& .MuiChip-icon, & .MuiChip-deleteIcon': { flex: 'none' },
} as const;
