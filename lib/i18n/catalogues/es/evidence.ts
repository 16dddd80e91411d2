/** The one question about a letter that we did not see leave. */
export const evidence = {
  asked: '¿Enviaste el recordatorio a {{name}}?',
  region: 'Pregunta sobre un envío',
} as const;
