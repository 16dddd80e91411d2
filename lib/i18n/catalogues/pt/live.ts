import type { live as source } from '../es/live';
import type { Texts } from '../texts';

export const live = {
  customer: '{{name}}. Vencido {{amounts}}. Próximo passo: {{step}}',
  customerSettled: '{{name}}. Não deve nada vencido. Próximo passo: {{step}}',
} as const satisfies Texts<typeof source>;
