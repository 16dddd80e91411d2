import type { channels as source } from '../es/channels';
import type { Texts } from '../texts';

export const channels = {
  briefTitle: 'Pedir ajuda a um colega',
  inside: 'Para alguém da sua empresa; não vai para o cliente.',
  who: 'A quem?',
  someone: 'Outra pessoa',
  name: 'Nome',
  mail: 'O e-mail dele',
  mailWrong: 'Não parece um endereço de e-mail',
  text: 'O que você pede',
  notSent: 'O Cordial não envia nada: copie ou abra em um e-mail.',
  copied: 'Copiado; cole onde vocês conversam',
  openMail: 'Abrir um e-mail',
  opened: 'E-mail aberto; você envia',
  when: 'Quando você pergunta como foi?',
  save: 'Encarregar e agendar',
  saved: 'Agendado para {{forDay}}',
  about: 'Perguntar a {{name}} o que o cliente disse',
  missingWho: 'Falta a quem',
  resultTitle: 'Anotar o que disseram',
  reached: '{{name}} falou com o cliente?',
  reachedPlain: 'Falou com o cliente?',
  notYet: 'Ainda não',
  told: 'O que ele disse?',
  resultSave: 'Anotar o resultado',
  resultSaved: 'Resultado anotado',
} as const satisfies Texts<typeof source>;
