import type { overtaken as source } from '../es/overtaken';
import type { Texts } from '../texts';

export const overtaken = {
  region: 'Carta que você começou',
  title: 'A carta que você começou para {{name}} já não serve',
  cancelled: 'Ela fala da fatura {{invoice}}, que foi cancelada nesse meio-tempo.',
  credited: 'Ela fala da fatura {{invoice}}, que foi quitada nesse meio-tempo com uma nota de crédito.',
  paid: 'Ela fala da fatura {{invoice}}, que foi paga nesse meio-tempo.',
  disputed: 'Ela fala da fatura {{invoice}}, que está em contestação desde então.',
  unnamed: 'sem número',
  more_one: 'E de mais {{n}} que também mudou.',
  more_other: 'E de mais {{n}} que também mudaram.',
  all: 'Ela já não é necessária: apague sem enviar.',
  part: 'Antes de enviar, tire-as do texto ou comece a carta de novo.',
  drop: 'Não vou enviar',
  dropped: 'Carta descartada: como se não tivesse sido escrita',
} as const satisfies Texts<typeof source>;
