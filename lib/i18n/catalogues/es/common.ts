/** Words that several screens share. */
export const common = {
  appName: 'Cordial',
  undo: 'Deshacer',
  yes: 'Sí',
  no: 'No',
  loading: 'Abriendo…',
  unnamed: 'Sin número',
  noDueDay: 'Sin fecha de vencimiento',
  days_one: '{{n}} día',
  days_other: '{{n}} días',
} as const;
