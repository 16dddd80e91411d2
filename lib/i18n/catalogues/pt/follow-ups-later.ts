import type { followUpsLater as source } from '../es/follow-ups-later';
import type { Texts } from '../texts';

export const followUpsLater = {
  title: 'Agendar acompanhamento',
  when: 'Em que dia?',
  time: 'Hora',
  about: 'Sobre o quê?',
  aboutPlaceholder: 'A contadora volta',
  where: 'Fica salvo aqui e aparece em Hoje nesse dia.',
} as const satisfies Texts<typeof source>;
