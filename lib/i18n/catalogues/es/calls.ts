/** Logging a call. */
export const calls = {
  title: 'Registrar llamada',
  outcome: '¿Cómo fue?',
  answered: 'Contestó',
  noAnswer: 'No contestó',
  message: 'Dejé mensaje',
  wrongNumber: 'Número equivocado',
  direction: '¿Quién llamó?',
  weCalled: 'Nosotros',
  theyCalled: 'El cliente',
  said: '¿Qué se dijo?',
} as const;
