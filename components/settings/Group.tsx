import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

/** A titled part of the settings. */
export function Group({ title, why, children }: { title: string; why?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography variant="h3" component="h2" id={id}>
        {title}
      </Typography>
      {why ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {why}
        </Typography>
      ) : null}
      <Box sx={{ display: 'grid', gap: 4, mt: 3, '& > *': { minWidth: 0 } }}>{children}</Box>
    </section>
  );
}
