import type { notice as source } from '../es/notice';
import type { Texts } from '../texts';

export const notice = {
  oneTitle: 'Acompanhamento: {{name}}',
  oneText: 'Você deixou para hoje.',
  manyTitle_one: '{{n}} acompanhamento por fazer',
  manyTitle_other: '{{n}} acompanhamentos por fazer',
  manyText: '{{names}} e mais, em Hoje.',
  badge_one: 'Cordial: {{n}} acompanhamento para hoje',
  badge_other: 'Cordial: {{n}} acompanhamentos para hoje',
} as const satisfies Texts<typeof source>;
