import type { failure as source } from '../es/failure';
import type { Texts } from '../texts';

export const failure = {
  saveTitle: 'Não foi possível salvar',
  full: 'O disco está cheio. O que você escreveu continua abaixo. Libere espaço e salve de novo.',
  failed: 'Algo nosso falhou. O que você escreveu continua abaixo; salve de novo.',
  fullShort: 'Não foi possível salvar: o disco está cheio. Libere espaço e repita.',
  failedShort: 'Não foi possível salvar; tudo está como antes. Tente de novo.',
  saveAgain: 'Salvar de novo',
  viewTitle: 'Esta parte não pôde ser mostrada',
  viewText: 'Seus dados estão intactos. Tente de novo ou recarregue o painel.',
  retry: 'Tentar de novo',
  reload: 'Recarregar o painel',
} as const satisfies Texts<typeof source>;
