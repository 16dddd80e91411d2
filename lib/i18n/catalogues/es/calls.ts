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
  script: 'Guion',
  'script-call-satisfaction': 'Si quedó todo bien',
  'script-call-options': 'Opciones para pagar',
  'script-call-cheque-run': 'Entrar en la próxima salida de pagos',
  ifTheySay: 'Si: {{what}}',
  whichScript: 'Qué guion',
} as const;
