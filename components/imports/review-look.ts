/** Content beside a column of doubts; below 1,080 the doubts come first under the sentence, and the button stays in view. */
export const reviewLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  minHeight: '100%',
  '& > [data-main]': { display: 'grid', alignContent: 'start', gap: 7, px: 4, py: 5, minWidth: 0 },
  '& > [data-side]': {
    display: 'flex',
    flexDirection: 'column',
    bgcolor: 'surface.low',
    borderTop: '1px solid',
    borderColor: 'divider',
  },
  '& [data-doubts]': { px: 4, py: 5, flex: 1 },
  '& [data-go]': {
    position: 'sticky',
    bottom: 0,
    display: 'grid',
    gap: 2,
    justifyItems: 'start',
    px: 4,
    py: 4,
    bgcolor: 'surface.low',
    borderTop: '1px solid',
    borderColor: 'divider',
  },
  '@container (min-width: 840px)': { '& > [data-main]': { px: 7 }, '& [data-doubts], & [data-go]': { px: 7 } },
  '@container (min-width: 1080px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 348px',
    '& > [data-side]': { borderTop: 0, borderLeft: '1px solid', borderColor: 'divider' },
    '& [data-doubts], & [data-go]': { px: 5 },
  },
} as const;
