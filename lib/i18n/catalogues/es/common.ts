/** Words that several screens share. */
export const common = {
  appName: 'Cordial',
  back: 'Volver',
  leave: 'salir',
  optional: 'opcional',
  undo: 'Deshacer',
  copy: 'Copiar',
  copied: 'Copiado',
  showAll: 'Ver todo',
  yes: 'Sí',
  no: 'No',
  cancel: 'Ahora no',
  loading: 'Abriendo…',
  loadingCustomer: 'Abriendo a {{name}}',
  unnamed: 'Sin número',
  noDueDay: 'Sin fecha de vencimiento',
} as const;
