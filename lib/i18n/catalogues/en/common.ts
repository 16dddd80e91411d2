import type { common as source } from '../es/common';
import type { Texts } from '../texts';

export const common = {
  appName: 'Cordial',
  back: 'Back',
  leave: 'leave',
  optional: 'optional',
  undo: 'Undo',
  copy: 'Copy',
  copied: 'Copied',
  showAll: 'Show all',
  yes: 'Yes',
  no: 'No',
  cancel: 'Not now',
  loading: 'Opening…',
  loadingCustomer: 'Opening {{name}}',
  unnamed: 'No number',
  noDueDay: 'No due date',
  days_one: '{{n}} day',
  days_other: '{{n}} days',
} as const satisfies Texts<typeof source>;
