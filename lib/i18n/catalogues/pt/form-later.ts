import type { formLater as source } from '../es/form-later';
import type { Texts } from '../texts';

export const formLater = {
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
  endOfMonth: 'Fim do mês',
  noFollowUp: 'Sem acompanhamento',
} as const satisfies Texts<typeof source>;
