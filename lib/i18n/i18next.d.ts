import type { es } from './catalogues/es';
import type { esDesk } from './catalogues/es-desk';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof es & typeof esDesk };
  }
}
