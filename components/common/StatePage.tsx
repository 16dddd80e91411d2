import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { IconWell } from './IconWell';

/** A state of the whole panel: one picture, one sentence, what can be done. */
export function StatePage({
  icon,
  title,
  children,
  actions,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <Box sx={{ px: 4, pt: 6, pb: 4, maxWidth: 480 }}>
      {icon ? (
        <Box sx={{ mb: 4 }}>
          <IconWell tone="primary" size={48}>
            {icon}
          </IconWell>
        </Box>
      ) : null}
      <Typography variant="h2" component="h1" tabIndex={-1} data-section-title>
        {title}
      </Typography>
      {children ? (
        <Typography component="div" variant="body1" color="textSecondary" sx={{ mt: 1, textWrap: 'pretty' }}>
          {children}
        </Typography>
      ) : null}
      {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 4 }}>{actions}</Box> : null}
    </Box>
  );
}
