/** Head over list and side column; below 1,080 the side column follows the list. */
export const todayLook = {
  display: 'flex',
  flexDirection: 'column',
  minHeight: '100%',
  '& > [data-body]': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', flex: 1 },
  '& [data-list]': { px: 1, py: 5, minWidth: 0 },
  '& [data-side]': { bgcolor: 'surface.low', borderTop: '1px solid', borderColor: 'divider', px: 4, py: 5 },
  '& [data-side]:empty': { display: 'none' },
  '@container (min-width: 840px)': { '& [data-list]': { px: 4 }, '& [data-side]': { px: 7 } },
  '@container (min-width: 1080px)': {
    '& > [data-body]:has([data-side]:not(:empty))': { gridTemplateColumns: 'minmax(0, 1fr) 316px' },
    '& [data-side]': { borderTop: 0, borderLeft: '1px solid', borderColor: 'divider', px: 4 },
  },
} as const;
