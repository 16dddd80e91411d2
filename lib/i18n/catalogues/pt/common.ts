import type { common as source } from '../es/common';
import type { Texts } from '../texts';

export const common = {
  appName: 'Cordial',
  back: 'Voltar',
  leave: 'sair',
  optional: 'opcional',
  undo: 'Desfazer',
  copy: 'Copiar',
  copied: 'Copiado',
  showAll: 'Ver tudo',
  yes: 'Sim',
  no: 'Não',
  cancel: 'Agora não',
  loading: 'Abrindo…',
  loadingCustomer: 'Abrindo {{name}}',
  unnamed: 'Sem número',
  noDueDay: 'Sem data de vencimento',
  days_one: '{{n}} dia',
  days_other: '{{n}} dias',
} as const satisfies Texts<typeof source>;
