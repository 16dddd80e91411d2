import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { TagTone } from './Tag';

/** A decorative icon (or two initials) on a quiet fill; the words beside it carry the meaning. */
export function IconWell({
  tone = 'neutral',
  size = 36,
  children,
}: {
  tone?: TagTone | 'primary';
  size?: number;
  children: ReactNode;
}) {
  const fill = tone === 'neutral' ? 'surface.container' : `${tone}.container`;
  const ink = tone === 'neutral' ? 'text.secondary' : `${tone}.onContainer`;
  return (
    <Box
      aria-hidden
      sx={{
        flex: 'none',
        display: 'grid',
        placeItems: 'center',
        width: size,
        height: size,
        borderRadius: size > 30 ? '12px' : '50%',
        bgcolor: fill,
        color: ink,
        typography: 'body2',
        fontWeight: 600,
        '& svg': { fontSize: size > 44 ? 26 : size > 30 ? 20 : 14 },
      }}
    >
      {children}
    </Box>
  );
}
