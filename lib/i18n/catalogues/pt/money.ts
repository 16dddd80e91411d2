import type { money as source } from '../es/money';
import type { Texts } from '../texts';

export const money = {
  region: 'O que deve',
  overdue: 'Vencido',
  owedInAll: 'Total em aberto',
  ofInAll: 'de {{amount}} no total',
  notDue: 'A vencer',
  alsoOverdue: 'Vencido em {{currency}}',
  alsoOwed: 'A vencer em {{currency}}',
  ageNotDue: 'A vencer',
  age1: '1–30 dias',
  age31: '31–60 dias',
  age61: '61–90 dias',
  ageOver90: 'Mais de 90',
  agingName: 'Idade de {{amount}}: {{parts}}',
  agingPart: '{{label}} {{amount}}',
  filterBy: '{{label}} {{amount}}: mostrar só estas',
  paidThisYear: 'Pago neste ano',
  lastPayment: 'Último pagamento',
  dataAsOf_one: 'Dados de {{day}}, há {{n}} dia',
  dataAsOf_other: 'Dados de {{day}}, há {{n}} dias',
  refresh: 'Atualizar',
  staleNote: 'Se pagou depois dessa data, ainda não sabemos.',
  creditBalance: 'Saldo a favor',
  onAccount: 'Por conta, sem fatura: {{amounts}}',
} as const satisfies Texts<typeof source>;
