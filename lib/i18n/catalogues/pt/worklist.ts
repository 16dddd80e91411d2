import type { worklist as source } from '../es/worklist';
import type { Texts } from '../texts';

export const worklist = {
  title: 'Hoje',
  count_one: '{{n}} para atender',
  count_other: '{{n}} para atender',
  'promise-broken': 'Promessas não cumpridas',
  'reply-waiting': 'Respostas para atender',
  'promise-due-today': 'Promessas para hoje',
  'follow-up-due': 'Acompanhamentos',
  'final-notice-expired': 'Último aviso vencido',
  'rung-due': 'Hora de escrever',
  'pre-due-risk': 'Vale avisar antes',
  openCustomer: 'Abrir {{name}}',
  openMail: 'Ver o e-mail',
  done: 'Feito',
  postpone: 'Adiar',
  skip: 'Pular com motivo',
  skipWhy: 'Por que você pula?',
  skipNow: 'Pular acompanhamento',
  rowMenu: 'Opções de {{name}}',
  emptyTitle: 'Nada para atender hoje',
  emptyText: 'Toda fatura vencida tem um próximo passo.',
  showMore: 'Ver mais',
  days_one: '{{n}} dia',
  days_other: '{{n}} dias',
  keysHint: 'Enter abre, H feito, P adiar, S pular',
} as const satisfies Texts<typeof source>;
