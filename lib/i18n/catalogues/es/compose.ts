/** What is said of a mail that a person writes in the mailbox's own window. */
export const compose = {
  title: 'Lo que escribes',
  check: 'Revisar',
  nothingYet: 'Cuando escribas, pulsa Revisar o espera unos segundos.',
  copy: 'Copiar sugerencia',
  copied: 'Sugerencia copiada; pégala en el correo',
  copyFailed: 'El navegador no dejó copiar. Selecciona la sugerencia y cópiala.',
  selectFirst: 'Selecciona en el correo las palabras citadas para cambiarlas desde aquí.',
  overtaken: 'No se cambió: esas palabras ya no están así en el correo',
  notTaken: 'El correo no aceptó el cambio; todo sigue como estaba',
  lookLater: 'Mirarlo en una hora',
  lookLaterDone: 'Te lo recordamos en una hora; el borrador sigue en el correo',
  lookLaterAbout: 'Mirar de nuevo el correo: {{subject}}',
  guardDisputedWhy: 'Conviene no pedir el pago de esas facturas hasta resolverlo.',
} as const;
