import type { form as source } from '../es/form';
import type { Texts } from '../texts';

export const form = {
  missingDate: 'Falta a data',
  missingAmount: 'Falta o valor',
  missingCurrency: 'Falta a moeda',
  missingText: 'Falta o texto',
  missingInvoices: 'Escolha pelo menos uma fatura',
  dateNotUnderstood: 'Não entendemos a data; tente «sexta», «fim do mês» ou 15/12',
  datePast: 'Essa data já passou',
  amountNotUnderstood: 'Escreva o valor em números, como {{example}}',
  pickDay: 'Escolher no calendário',
  understood: 'Entendido: {{day}}',
  note: 'Nota',
  channelMail: 'E-mail',
  channelCall: 'Ligação',
  channelWhatsapp: 'WhatsApp',
  channelSms: 'Mensagem de texto',
  overdueLine: 'Vencido: {{amounts}}',
  tomorrow: 'Amanhã',
  inThreeDays: 'Em 3 dias',
  nextMonday: 'Na segunda',
  afterPromise: 'Após a promessa',
  otherDay: 'Outro dia',
  endOfMonth: 'Fim do mês',
  noFollowUp: 'Sem acompanhamento',
  followUpWhen: 'Quando revemos?',
} as const satisfies Texts<typeof source>;
