import type { notes as source } from '../es/notes';
import type { Texts } from '../texts';

export const notes = {
  title: 'Save note',
  text: 'What should we remember?',
} as const satisfies Texts<typeof source>;
