import type { live as source } from '../es/live';
import type { Texts } from '../texts';

export const live = {
  customer: '{{name}}. Overdue {{amounts}}. Next step: {{step}}',
  customerSettled: '{{name}}. Nothing is overdue. Next step: {{step}}',
} as const satisfies Texts<typeof source>;
