import type { evidence as source } from '../es/evidence';
import type { Texts } from '../texts';

export const evidence = {
  asked: 'Você enviou o lembrete a {{name}}?',
  yesTo: 'Sim: {{question}}',
  noTo: 'Não: {{question}}',
  region: 'Pergunta sobre um envio',
  ownNewer: 'Há um e-mail seu mais novo nesta conversa.',
  overtakenRegion: 'Carta que você começou',
  overtaken: 'A carta que você começou para {{name}} já não serve',
  overtakenCancelled: 'Ela fala da fatura {{invoice}}, que foi cancelada nesse meio-tempo.',
  overtakenCredited: 'Ela fala da fatura {{invoice}}, que foi quitada nesse meio-tempo com uma nota de crédito.',
  overtakenPaid: 'Ela fala da fatura {{invoice}}, que foi paga nesse meio-tempo.',
  overtakenDisputed: 'Ela fala da fatura {{invoice}}, que está em contestação desde então.',
  overtakenUnnamed: 'sem número',
  overtakenMore_one: 'E de mais {{n}} que também mudou.',
  overtakenMore_other: 'E de mais {{n}} que também mudaram.',
  overtakenAll: 'Ela já não é necessária: apague sem enviar.',
  overtakenPart: 'Antes de enviar, tire-as do texto ou comece a carta de novo.',
  drop: 'Não vou enviar',
} as const satisfies Texts<typeof source>;
