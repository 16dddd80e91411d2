/** What only the pane in Outlook has to say. */
export const pane = {
  elsewhereTitle: 'Cordial se abre dentro de Outlook',
  elsewhereText: 'Abre un correo en Outlook y pulsa «Cordial» en la cinta de opciones.',
  silentTitle: 'Outlook no responde',
  silentText: 'No llegó la biblioteca de Outlook. Revisa la conexión, cierra el panel y ábrelo de nuevo.',
  thisMail: 'Este correo',
  noMail: 'Ningún correo abierto',
  noSubject: '(sin asunto)',
  newMail: 'Correo nuevo',
  from: 'de {{who}}',
  to: 'para {{who}}',
  lookAgain: 'Mirar de nuevo qué correo está abierto',
  notAnswering: 'Outlook no responde. No cambiamos nada; vuelve a intentar.',
  notAllowed: 'Outlook no da permiso para leer este correo. Lo demás funciona igual.',
  lostMail: 'Outlook pasó a otro correo sin avisar. Vuelve a elegirlo en la lista.',
  placePartitioned:
    'Los datos de este panel viven solo en este Outlook y podrían borrarse. Guarda de vez en cuando una copia.',
  placeMemory:
    'Este Outlook no deja guardar: lo que anotes dura hasta cerrar el panel. Guarda una copia antes de salir.',
  placeLost_one: 'Este Outlook conocía {{n}} cliente y ahora no hay ninguno. ¿Restaurar una copia?',
  placeLost_other: 'Este Outlook conocía {{n}} clientes y ahora no hay ninguno. ¿Restaurar una copia?',
  placeRegion: 'Dónde viven tus datos',
  saveCopy: 'Guardar copia',
  restore: 'Restaurar',
  understood: 'Entendido',
  notRead: 'No pudimos leer este correo. Búscalo de nuevo o elige a su cliente.',
} as const;
