/** Imports of the past. */
export const history = {
  title: 'Importaciones anteriores',
  none: 'Todavía no has importado nada.',
  done: 'Importado',
  undone: 'Deshecho',
  cancelled: 'Cancelado',
  running: 'En curso',
  backup: 'Copia de seguridad',
  counts: 'nuevos: {{added}}, actualizados: {{changed}}, sin cambios: {{unchanged}}',
  asOf: 'corte {{day}}',
  leftOut_one: '{{n}} renglón pendiente',
  leftOut_other: '{{n}} renglones pendientes',
  undo: 'Deshacer',
  taken: 'Importación de «{{file}}» deshecha',
  undoNamed: 'Deshacer la importación de {{file}}',
  tooOld: 'Ya no se puede deshacer: solo las 20 más recientes.',
} as const;
