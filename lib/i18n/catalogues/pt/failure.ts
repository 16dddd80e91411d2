import type { failure as source } from '../es/failure';
import type { Texts } from '../texts';

export const failure = {
  fullShort: 'Não foi possível salvar: o disco está cheio. Libere espaço e repita.',
  failedShort: 'Não foi possível salvar; tudo está como antes. Tente de novo.',
  viewTitle: 'Esta parte não pôde ser mostrada',
  viewText: 'Seus dados estão intactos. Tente de novo ou recarregue o painel.',
  retry: 'Tentar de novo',
  reload: 'Recarregar o painel',
} as const satisfies Texts<typeof source>;
