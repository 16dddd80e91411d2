/** The form of a follow-up. */
export const followUpsLater = {
  title: 'Agendar seguimiento',
  when: '¿Qué día?',
  time: 'Hora',
  about: '¿Sobre qué?',
  aboutPlaceholder: 'Vuelve la contadora',
  where: 'Se guarda aquí y aparece en Hoy ese día.',
} as const;
