/** A note and, if wanted, its follow-up in one save. */
export const notes = {
  title: 'Guardar nota',
  text: '¿Qué hay que recordar?',
} as const;
