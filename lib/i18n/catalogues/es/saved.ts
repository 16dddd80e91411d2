/** What the snackbar says: past tense with the fact. */
export const saved = {
  followUp: 'Seguimiento agendado para {{forDay}}',
  followUpDone: 'Seguimiento hecho',
  followUpSkipped: 'Seguimiento saltado',
  withdrawn: 'Promesa retirada',
  calendarFile: 'Archivo para el calendario descargado',
  sent: 'Envío anotado en el historial',
  notSent: 'Anotado: no se envió',
  undone: 'Deshecho; todo está como antes',
  undoImpossible: 'Ya no se puede deshacer: algo cambió después.',
  nothingToUndo: 'No hay nada que deshacer',
} as const;
