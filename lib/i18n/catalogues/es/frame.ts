/** The docked frame's own edge. */
export const frame = {
  width: 'Ancho de Cordial',
  open: 'Abrir Cordial',
} as const;
