/** Scheduling a follow-up. */
export const followUps = {
  title: 'Agendar seguimiento',
  when: '¿Qué día?',
  time: 'Hora',
  about: '¿Sobre qué?',
  aboutPlaceholder: 'Vuelve la contadora',
  where: 'Se guarda aquí y aparece en Hoy ese día.',
} as const;
