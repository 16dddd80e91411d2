import type { commonLater as source } from '../es/common-later';
import type { Texts } from '../texts';

export const commonLater = {
  back: 'Back',
  leave: 'leave',
  optional: 'optional',
  copy: 'Copy',
  copied: 'Copied',
  showAll: 'Show all',
  cancel: 'Not now',
  loadingCustomer: 'Opening {{name}}',
} as const satisfies Texts<typeof source>;
