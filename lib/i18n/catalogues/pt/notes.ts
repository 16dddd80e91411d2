import type { notes as source } from '../es/notes';
import type { Texts } from '../texts';

export const notes = {
  title: 'Salvar nota',
  text: 'O que é preciso lembrar?',
} as const satisfies Texts<typeof source>;
