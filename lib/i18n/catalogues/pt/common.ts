import type { common as source } from '../es/common';
import type { Texts } from '../texts';

export const common = {
  appName: 'Cordial',
  undo: 'Desfazer',
  yes: 'Sim',
  no: 'Não',
  loading: 'Abrindo…',
  unnamed: 'Sem número',
  noDueDay: 'Sem data de vencimento',
  days_one: '{{n}} dia',
  days_other: '{{n}} dias',
} as const satisfies Texts<typeof source>;
