import type { entry as source } from '../es/entry';
import type { Texts } from '../texts';

export const entry = {
  who: 'Com quem?',
  someone: 'Outra pessoa',
  when: 'Quando foi?',
  now: 'Agora',
  earlier: 'Antes',
  day: 'Dia',
  time: 'Hora',
  missingTime: 'Falta o dia em que foi',
  future: 'Esse momento ainda não chegou',
  more: 'Mais dados',
} as const satisfies Texts<typeof source>;
