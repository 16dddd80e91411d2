/** Rail beside the page; below 840 the rail lies above it. */
export const deskLook = {
  display: 'grid',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  gridTemplateColumns: 'minmax(0, 1fr)',
  height: '100%',
  '@container (min-width: 840px)': { gridTemplateColumns: '72px minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 1fr)' },
  '@container (min-width: 1080px)': { gridTemplateColumns: '208px minmax(0, 1fr)' },
} as const;

export const mainLook = {
  minHeight: 0,
  overflowY: 'auto',
  overflowX: 'hidden',
  '&[hidden]': { display: 'none' },
  '&:focus, & [data-section-title]:focus': { outline: 'none' },
} as const;

/** A form is as wide as a form should be read. */
export const formLook = {
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  maxWidth: 760,
  '@container (min-width: 840px)': { borderRight: '1px solid', borderColor: 'divider' },
} as const;
