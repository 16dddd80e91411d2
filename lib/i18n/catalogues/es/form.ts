/** Days on which one may look again. */
export const form = {
  tomorrow: 'Mañana',
  inThreeDays: 'En 3 días',
  nextMonday: 'El lunes',
  afterPromise: 'Tras la promesa',
  otherDay: 'Otro día',
  followUpWhen: '¿Cuándo lo miramos?',
} as const;
