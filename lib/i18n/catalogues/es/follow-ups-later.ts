/** The form of a follow-up, and the question before a second entry in the calendar. */
export const followUpsLater = {
  title: 'Agendar seguimiento',
  when: '¿Qué día?',
  time: 'Hora',
  about: '¿Sobre qué?',
  aboutPlaceholder: 'Vuelve la contadora',
  where: 'Se guarda aquí y aparece en Hoy ese día.',
  askAgain: '{{offered}}. ¿Abrirlo otra vez?',
  openAgain: 'Abrir otra vez',
  alreadyThere: 'Ya está',
  notNow: 'Ahora no',
  askRegion: 'Pregunta sobre el calendario',
} as const;
