import type { running as source } from '../es/running';
import type { Texts } from '../texts';

export const running = {
  region: 'Em andamento',
  promise: 'Promessa: {{amount}}',
  promiseDetail: '{{day}}; aguardamos até {{untilDay}}',
  promiseBroken: 'Prometeu pagar {{onDay}}; a espera terminou {{judgedDay}}',
  promisePartly: 'Chegaram {{received}}; aguardamos o resto até {{untilDay}}',
  promiseMenu: 'Opções da promessa',
  withdraw: 'Retirar a promessa',
  replace: 'Substituir a promessa',
  recordPayment: 'Registrar o pagamento',
  followUp: 'Acompanhamento: {{day}}',
  followUpAt: 'Acompanhamento: {{day}}, {{time}}',
  followUpOfPromise: 'Conferir se chegou o pagamento prometido',
  followUpPlain: 'Rever este cliente',
  followUpMenu: 'Opções do acompanhamento',
  done: 'Marcar como feito',
  skip: 'Pular este acompanhamento',
  skipped: 'Decidido por quem atende',
  postponeTomorrow: 'Adiar para amanhã',
  postponeThreeDays: 'Adiar três dias',
  postponeMonday: 'Adiar para segunda',
  calendarTitle: 'Acompanhamento: {{name}}',
  resultOfBrief: 'Anotar o que disseram',
  promiseLevel: 'Promessa número {{n}} sobre o mesmo',
} as const satisfies Texts<typeof source>;
