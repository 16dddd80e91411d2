/** The table of groups: quiet headings, one list in each cell. */
export const matrixLook = {
  width: '100%',
  minWidth: 520,
  borderCollapse: 'collapse',
  '& th': { textAlign: 'left', typography: 'caption', color: 'text.secondary', fontWeight: 600, py: 1, pr: 3 },
  '& tbody th': { typography: 'body1', color: 'text.primary', fontWeight: 450, maxWidth: 180 },
  '& td': { py: 1, pr: 2 },
  '& tbody tr': { borderTop: '1px solid', borderColor: 'divider' },
} as const;
