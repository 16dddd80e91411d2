import type { followUpsLater as source } from '../es/follow-ups-later';
import type { Texts } from '../texts';

export const followUpsLater = {
  title: 'Agendar acompanhamento',
  when: 'Em que dia?',
  time: 'Hora',
  about: 'Sobre o quê?',
  aboutPlaceholder: 'A contadora volta',
  where: 'Fica salvo aqui e aparece em Hoje nesse dia.',
  askAgain: '{{offered}}. Abrir de novo?',
  openAgain: 'Abrir de novo',
  alreadyThere: 'Já está',
  notNow: 'Agora não',
  askRegion: 'Pergunta sobre o calendário',
} as const satisfies Texts<typeof source>;
