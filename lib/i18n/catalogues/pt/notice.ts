import type { notice as source } from '../es/notice';
import type { Texts } from '../texts';

export const notice = {
  oneTitle: 'Acompanhamento: {{name}}',
  oneText: 'Você deixou para hoje.',
  manyTitle_one: '{{n}} acompanhamento por fazer',
  manyTitle_other: '{{n}} acompanhamentos por fazer',
  manyText: '{{names}} e mais, em Hoje.',
  badge_one: '{{n}} acompanhamento para hoje',
  badge_other: '{{n}} acompanhamentos para hoje',
  badgeLost_one: '{{n}} fatura vencida sem próximo passo',
  badgeLost_other: '{{n}} faturas vencidas sem próximo passo',
} as const satisfies Texts<typeof source>;
