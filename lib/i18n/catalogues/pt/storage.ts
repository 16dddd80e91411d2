import type { storage as source } from '../es/storage';
import type { Texts } from '../texts';

export const storage = {
  failedTitle: 'Não foi possível abrir seus dados',
  failedText: 'Não alteramos nada. Tente de novo; se continuar, reinicie o navegador.',
} as const satisfies Texts<typeof source>;
