/** When the browser does not let us keep the ledger here. */
export const storageLater = {
  refusedTitle: 'Abramos Cordial al lado',
  refusedText:
    'El navegador no permite guardar dentro del correo. Tus datos están intactos; el panel lateral funciona igual y sigue el correo abierto.',
  openPanel: 'Abrir panel lateral',
  openTab: 'Abrir en una pestaña',
  blockedTitle: 'Otra pestaña tiene abierta una versión anterior',
  blockedText:
    'Cierra las otras pestañas de Cordial o recárgalas; seguimos en cuanto terminen. Tus datos están intactos.',
  upgradedTitle: 'Cordial se actualizó en otra pestaña',
  upgradedText: 'Recarga este panel para seguir con la versión nueva. Tus datos están intactos.',
  fullTitle: 'No queda espacio en el disco',
  fullText:
    'No podemos abrir tus datos sin espacio libre. Libera espacio y vuelve a intentar; lo guardado está intacto.',
  missingTitle: 'Este navegador no puede guardar tus datos',
  missingText:
    'Cordial guarda todo en tu equipo y aquí no encuentra dónde. Ábrelo en Chrome, Edge o Firefox actualizados, fuera del modo privado.',
} as const;
