import Box from '@mui/material/Box';

/** Cordial's mark: an open C that offers a hand. Decorative, since the name stands beside it. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <Box component="svg" aria-hidden viewBox="0 0 24 24" sx={{ width: size, height: size, flex: 'none' }}>
      <Box component="rect" width="24" height="24" rx="6" sx={{ fill: 'var(--mui-palette-primary-main)' }} />
      <Box
        component="path"
        d="M16.3 8.4a5.4 5.4 0 1 0 0 7.2"
        sx={{
          fill: 'none',
          stroke: 'var(--mui-palette-primary-contrastText)',
          strokeWidth: 2.4,
          strokeLinecap: 'round',
        }}
      />
      <Box component="circle" cx="16.9" cy="12" r="1.7" sx={{ fill: 'var(--mui-palette-primary-contrastText)' }} />
    </Box>
  );
}
