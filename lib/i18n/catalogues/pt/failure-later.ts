import type { failureLater as source } from '../es/failure-later';
import type { Texts } from '../texts';

export const failureLater = {
  saveTitle: 'Não foi possível salvar',
  full: 'O disco está cheio. O que você escreveu continua abaixo. Libere espaço e salve de novo.',
  failed: 'Algo nosso falhou. O que você escreveu continua abaixo; salve de novo.',
  saveAgain: 'Salvar de novo',
} as const satisfies Texts<typeof source>;
