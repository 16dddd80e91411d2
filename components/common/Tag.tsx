import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export type TagTone = 'neutral' | 'promise' | 'attention' | 'late' | 'settled';

/** A word about a thing, on a quiet fill; the word says it all, the colour only helps. */
export function Tag({ tone = 'neutral', children }: { tone?: TagTone; children: ReactNode }) {
  const fill = tone === 'neutral' ? 'surface.container' : `${tone}.container`;
  const ink = tone === 'neutral' ? 'text.secondary' : `${tone}.onContainer`;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: '3px',
        borderRadius: '6px',
        bgcolor: fill,
        color: ink,
        typography: 'caption',
        fontWeight: 600,
        '@media (forced-colors: active)': { border: '1px solid' },
      }}
    >
      {children}
    </Box>
  );
}
