import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useSurroundings } from '../surroundings';

/** What an entry can carry besides, folded away: it is right as it stands in most cases. */
export function MoreFacts({ children }: { children: ReactNode }) {
  const { words } = useSurroundings();
  return (
    <details>
      <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer', py: 1 }}>
        {words('entry.more')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 5, pt: 3 }}>{children}</Box>
    </details>
  );
}
