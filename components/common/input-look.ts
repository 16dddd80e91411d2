/** The edge and measure of every input of ours. */
export const inputLook = {
  minHeight: 40,
  px: '14px',
  py: 1,
  border: '1px solid',
  borderColor: 'surface.outline',
  borderRadius: '8px',
  typography: 'body1',
  bgcolor: 'surface.main',
  '&.Mui-focused': { borderColor: 'primary.main', outline: '1px solid', outlineColor: 'primary.main' },
  '& input:focus-visible, & textarea:focus-visible': { outline: 'none' },
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;
