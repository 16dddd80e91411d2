import type { commonLater as source } from '../es/common-later';
import type { Texts } from '../texts';

export const commonLater = {
  back: 'Voltar',
  leave: 'sair',
  optional: 'opcional',
  copy: 'Copiar',
  copied: 'Copiado',
  showAll: 'Ver tudo',
  cancel: 'Agora não',
  loadingCustomer: 'Abrindo {{name}}',
} as const satisfies Texts<typeof source>;
