import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Short lines with a dot before each; the dots are ours, so that they keep the text's colour. */
export function Bullets({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        display: 'grid',
        gap: 1,
        '& > li': { position: 'relative', pl: '14px', typography: 'body1', textWrap: 'pretty' },
        '& > li::before': {
          content: '""',
          position: 'absolute',
          left: '2px',
          top: '8px',
          width: '4px',
          height: '4px',
          borderRadius: '50%',
          bgcolor: 'currentColor',
        },
      }}
    >
      {children}
    </Box>
  );
}
