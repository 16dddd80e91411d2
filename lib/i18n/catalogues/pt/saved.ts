import type { saved as source } from '../es/saved';
import type { Texts } from '../texts';

export const saved = {
  promise: 'Promessa registrada para {{forDay}}',
  promiseUndone: 'Promessa retirada; tudo está como antes',
  call: 'Ligação registrada',
  note: 'Nota salva',
  payment: 'Pagamento de {{amount}} registrado',
  paymentUndone: 'Pagamento retirado; tudo está como antes',
  followUp: 'Acompanhamento agendado para {{forDay}}',
  followUpDone: 'Acompanhamento feito',
  followUpSkipped: 'Acompanhamento pulado',
  withdrawn: 'Promessa retirada',
  disputeClosed: 'Contestação resolvida',
  calendarFile: 'Arquivo para o calendário baixado',
  inserted: 'Carta colocada no e-mail; você envia',
  sent: 'Envio anotado no histórico',
  notSent: 'Anotado: não foi enviado',
  undone: 'Desfeito; tudo está como antes',
  partlyUndone: 'Desfeito em parte: algo mudou depois',
  undoImpossible: 'Não dá mais para desfazer: algo mudou depois.',
  nothingToUndo: 'Não há nada a desfazer',
  setAside: 'Fora da lista até {{untilDay}}',
  replySettled: 'Resposta atendida',
  alreadyWritten: 'Anotado: você já escreveu',
  complaintClosed: 'Reclamação resolvida',
} as const satisfies Texts<typeof source>;
