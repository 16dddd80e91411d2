import Box from '@mui/material/Box';

/** Keys that do what stands beside them; a hint for the eye, since the same is listed under "?". */
export function KeyHint({ keys, label, isHint = true }: { keys: readonly string[]; label?: string; isHint?: boolean }) {
  return (
    <Box component="span" aria-hidden={isHint || undefined} sx={look}>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
      {label}
    </Box>
  );
}

const look = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '3px',
  typography: 'caption',
  color: 'text.secondary',
  '@media (pointer: coarse)': { display: 'none' },
  '& kbd': {
    fontFamily: 'inherit',
    fontWeight: 600,
    px: '5px',
    py: '1px',
    border: '1px solid',
    borderColor: 'divider',
    borderRadius: '4px',
    bgcolor: 'surface.low',
  },
} as const;
