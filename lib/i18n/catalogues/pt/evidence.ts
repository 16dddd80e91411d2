import type { evidence as source } from '../es/evidence';
import type { Texts } from '../texts';

export const evidence = {
  asked: 'Você enviou o lembrete a {{name}}?',
  yesTo: 'Sim: {{question}}',
  noTo: 'Não: {{question}}',
  region: 'Pergunta sobre um envio',
  ownNewer: 'Há um e-mail seu mais novo nesta conversa.',
} as const satisfies Texts<typeof source>;
