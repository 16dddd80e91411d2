import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Heard and not seen; not selected either, so that a copied row holds what the eye saw. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <Box
      component="span"
      id={id}
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        m: '-1px',
        p: 0,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
        border: 0,
        userSelect: 'none',
      }}
    >
      {children}
    </Box>
  );
}
