/** Failures of our own: what happened, what is kept, what to do. */
export const failure = {
  fullShort: 'No se pudo guardar: el disco está lleno. Libera espacio y repite.',
  failedShort: 'No se pudo guardar; todo está como antes. Vuelve a intentar.',
  viewTitle: 'Esta parte no se pudo mostrar',
  viewText: 'Tus datos están intactos. Vuelve a intentarlo o recarga el panel.',
  retry: 'Volver a intentar',
  reload: 'Recargar el panel',
} as const;
