import type { saved as source } from '../es/saved';
import type { Texts } from '../texts';

export const saved = {
  followUp: 'Acompanhamento agendado para {{forDay}}',
  followUpDone: 'Acompanhamento feito',
  followUpSkipped: 'Acompanhamento pulado',
  withdrawn: 'Promessa retirada',
  calendarFile: 'Arquivo para o calendário baixado',
  sent: 'Envio anotado no histórico',
  notSent: 'Anotado: não foi enviado',
  undone: 'Desfeito; tudo está como antes',
  undoImpossible: 'Não dá mais para desfazer: algo mudou depois.',
  nothingToUndo: 'Não há nada a desfazer',
} as const satisfies Texts<typeof source>;
