/** The one question about a letter that we did not see leave. */
export const evidence = {
  asked: '¿Enviaste el recordatorio a {{name}}?',
  yesTo: 'Sí: {{question}}',
  noTo: 'No: {{question}}',
  region: 'Pregunta sobre un envío',
  ownNewer: 'Hay un correo tuyo más nuevo en esta conversación.',
} as const;
