/** The gutters of a plain page. */
export const pageLook = {
  px: 4,
  py: 5,
  maxWidth: 960,
  '@container (min-width: 840px)': { px: 7 },
} as const;
