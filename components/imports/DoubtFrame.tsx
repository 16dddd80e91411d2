import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** One doubt: where it is, what is wrong, and what can be done. */
export function DoubtFrame({ place, title, children }: { place: string; title: string; children?: ReactNode }) {
  return (
    <li>
      <Typography variant="body2" color="textSecondary">
        {place}
      </Typography>
      <Typography variant="body1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {children ? <Box sx={{ mt: 2 }}>{children}</Box> : null}
    </li>
  );
}
