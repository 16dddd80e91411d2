/** A table with hairlines; below 480 its rows become lists of label and value. */
export const tableLook = {
  width: '100%',
  borderCollapse: 'collapse',
  typography: 'body1',
  fontVariantNumeric: 'tabular-nums lining-nums',
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'middle',
    p: 0,
    py: '9px',
    pr: 3,
    borderBottom: '1px solid',
    borderColor: 'divider',
    fontWeight: 'inherit',
  },
  '& thead th': { typography: 'body2', color: 'text.secondary' },
  '& [data-end]': { textAlign: 'right' },
  '& th:last-child, & td:last-child': { pr: 0 },
  '@container (max-width: 560px)': {
    '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
    '& tr': { display: 'block', py: 2, borderBottom: '1px solid', borderColor: 'divider' },
    '& tbody th, & td': {
      display: 'flex',
      justifyContent: 'space-between',
      gap: 3,
      border: 0,
      p: 0,
      py: '3px',
      textAlign: 'right',
    },
    '& td[data-label]::before': { content: 'attr(data-label)', color: 'text.secondary', fontWeight: 400 },
  },
} as const;
