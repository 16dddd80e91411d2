/** A form that could not be saved. */
export const failureLater = {
  saveTitle: 'No se pudo guardar',
  full: 'El disco está lleno. Lo que escribiste sigue aquí abajo. Libera espacio y guarda otra vez.',
  failed: 'Algo nuestro falló. Lo que escribiste sigue aquí abajo; guarda otra vez.',
  saveAgain: 'Guardar otra vez',
} as const;
