import type { promises as source } from '../es/promises';
import type { Texts } from '../texts';

export const promises = {
  title: 'Registrar promessa',
  when: 'Quando?',
  whenPlaceholder: 'sexta, fim do mês, 15/12',
  usualDay: 'É o dia habitual de pagamento: {{weekday}}.',
  howMuch: 'Quanto?',
  allOverdue: 'Tudo o que venceu',
  allOwed: 'Tudo o que está em aberto',
  chosen: 'As faturas escolhidas',
  invoicesIn_one: '{{n}} fatura em {{currency}}',
  invoicesIn_other: '{{n}} faturas em {{currency}}',
  other: 'Outras faturas ou outro valor',
  amountIn: 'Valor em {{currency}}',
  whichInvoices: 'Quais faturas?',
  whichWay: 'Por onde disse?',
  summary_one:
    'Promessa de <b>{{amount}}</b> para <b>{{forDay}}</b>. Damos {{n}} dia útil e avisamos você <b>{{onFollowUp}}</b>.',
  summary_other:
    'Promessa de <b>{{amount}}</b> para <b>{{forDay}}</b>. Damos {{n}} dias úteis e avisamos você <b>{{onFollowUp}}</b>.',
  replaces: 'Substitui a promessa {{ofDay}}.',
  nothingOwed: 'Não há nada em aberto para prometer.',
} as const satisfies Texts<typeof source>;
