/** What the snackbar says: past tense with the fact. */
export const saved = {
  promise: 'Promesa registrada para {{forDay}}',
  promiseUndone: 'Se quitó la promesa; todo está como antes',
  call: 'Llamada registrada',
  note: 'Nota guardada',
  payment: 'Pago de {{amount}} registrado',
  followUp: 'Seguimiento agendado para {{forDay}}',
  followUpDone: 'Seguimiento hecho',
  followUpSkipped: 'Seguimiento saltado',
  withdrawn: 'Promesa retirada',
  disputeClosed: 'Reclamo resuelto',
  inserted: 'Carta puesta en el correo; tú la envías',
  sent: 'Envío anotado en el historial',
  notSent: 'Anotado: no se envió',
  undone: 'Deshecho; todo está como antes',
  undoImpossible: 'Ya no se puede deshacer: algo cambió después.',
  nothingToUndo: 'No hay nada que deshacer',
} as const;
