/** What the snackbar says after a form. */
export const savedLater = {
  promise: 'Promesa registrada para {{forDay}}',
  promiseUndone: 'Se quitó la promesa; todo está como antes',
  call: 'Llamada registrada',
  note: 'Nota guardada',
  payment: 'Pago de {{amount}} registrado',
  paymentUndone: 'Se quitó el pago; todo está como antes',
  disputeClosed: 'Reclamo resuelto',
  inserted: 'Carta puesta en el correo; tú la envías',
  partlyUndone: 'Deshecho en parte: algo cambió después',
  setAside: 'Fuera de la lista hasta {{untilDay}}',
  replySettled: 'Respuesta atendida',
  alreadyWritten: 'Anotado: ya le escribiste',
  complaintClosed: 'Queja resuelta',
} as const;
