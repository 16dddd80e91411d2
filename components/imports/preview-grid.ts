/** Pixels of one row, the same for all so that a hundred thousand can be drawn a screen at a time. */
export const previewRowHeight = 41;

/** The columns of the preview: row, customer, number, issued, due, balance; two lines where it is narrow. */
export const previewGrid = {
  display: 'grid',
  gridTemplateColumns: '40px minmax(0, 1fr) 96px 92px 92px 132px',
  columnGap: 2,
  alignItems: 'center',
  boxSizing: 'border-box',
  height: previewRowHeight,
  borderBottom: '1px solid',
  borderColor: 'divider',
  typography: 'body1',
  fontVariantNumeric: 'tabular-nums lining-nums',
  '& > *': {
    minWidth: 0,
    p: 0,
    textAlign: 'left',
    fontWeight: 'inherit',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& > *:nth-of-type(6)': { textAlign: 'right' },
  '&[data-skipped]': { gridTemplateColumns: '52px 1fr' },
  '@container (max-width: 640px)': {
    gridTemplateColumns: '36px minmax(0, 1fr) auto',
    '& > *:nth-of-type(3), & > *:nth-of-type(4), & > *:nth-of-type(5)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      clipPath: 'inset(50%)',
    },
  },
} as const;
