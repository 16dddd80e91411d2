import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** A state of one part of a page, under the page's own title. */
export function QuietState({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Typography variant="h2">{title}</Typography>
      {children ? (
        <Typography component="div" variant="body1" color="textSecondary" sx={{ mt: 1 }}>
          {children}
        </Typography>
      ) : null}
      {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 4 }}>{actions}</Box> : null}
    </Box>
  );
}
