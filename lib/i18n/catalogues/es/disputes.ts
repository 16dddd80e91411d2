/** What the first panel calls a dispute; its kinds come later. */
export const disputes = {
  title: 'Registrar reclamo',
} as const;
