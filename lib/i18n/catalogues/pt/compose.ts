import type { compose as source } from '../es/compose';
import type { Texts } from '../texts';

export const compose = {
  title: 'O que você escreve',
  check: 'Revisar',
  nothingYet: 'Quando escrever, aperte Revisar ou espere alguns segundos.',
  copy: 'Copiar sugestão',
  copied: 'Sugestão copiada; cole no e-mail',
  copyFailed: 'O navegador não deixou copiar. Selecione a sugestão e copie.',
  selectFirst: 'Selecione no e-mail as palavras citadas para trocá-las daqui.',
  overtaken: 'Não foi trocado: essas palavras já não estão assim no e-mail',
  notTaken: 'O e-mail não aceitou a troca; tudo está como antes',
  lookLater: 'Rever em uma hora',
  lookLaterDone: 'Lembramos você em uma hora; o rascunho continua no e-mail',
  lookLaterAbout: 'Rever o e-mail: {{subject}}',
  guardDisputedWhy: 'É melhor não cobrar essas faturas até resolver.',
} as const satisfies Texts<typeof source>;
