import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

/** A part of the page with its title; `action` stands at the right end of the title's row. */
export function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, minHeight: 32 }}>
        <Typography variant="h4" component="h2" id={id}>
          {title}
        </Typography>
        {action}
      </Box>
      <Box sx={{ mt: 1 }}>{children}</Box>
    </Box>
  );
}
