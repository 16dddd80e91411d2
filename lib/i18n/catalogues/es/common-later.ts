/** Words of buttons and states that only forms and further pages have. */
export const commonLater = {
  back: 'Volver',
  leave: 'salir',
  optional: 'opcional',
  copy: 'Copiar',
  copied: 'Copiado',
  showAll: 'Ver todo',
  cancel: 'Ahora no',
  loadingCustomer: 'Abriendo a {{name}}',
} as const;
