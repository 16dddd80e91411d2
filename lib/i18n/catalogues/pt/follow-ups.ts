import type { followUps as source } from '../es/follow-ups';
import type { Texts } from '../texts';

export const followUps = {
  title: 'Agendar acompanhamento',
  when: 'Em que dia?',
  time: 'Hora',
  about: 'Sobre o quê?',
  aboutPlaceholder: 'A contadora volta',
  where: 'Fica salvo aqui e aparece em Hoje nesse dia.',
} as const satisfies Texts<typeof source>;
