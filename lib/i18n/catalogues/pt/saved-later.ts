import type { savedLater as source } from '../es/saved-later';
import type { Texts } from '../texts';

export const savedLater = {
  promise: 'Promessa registrada para {{forDay}}',
  promiseUndone: 'Promessa retirada; tudo está como antes',
  call: 'Ligação registrada',
  note: 'Nota salva',
  payment: 'Pagamento de {{amount}} registrado',
  paymentUndone: 'Pagamento retirado; tudo está como antes',
  disputeClosed: 'Contestação resolvida',
  inserted: 'Carta colocada no e-mail; você envia',
  partlyUndone: 'Desfeito em parte: algo mudou depois',
  setAside: 'Fora da lista até {{untilDay}}',
  replySettled: 'Resposta atendida',
  alreadyWritten: 'Anotado: você já escreveu',
  complaintClosed: 'Reclamação resolvida',
} as const satisfies Texts<typeof source>;
