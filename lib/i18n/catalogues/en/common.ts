import type { common as source } from '../es/common';
import type { Texts } from '../texts';

export const common = {
  appName: 'Cordial',
  undo: 'Undo',
  yes: 'Yes',
  no: 'No',
  loading: 'Opening…',
  unnamed: 'No number',
  noDueDay: 'No due date',
  days_one: '{{n}} day',
  days_other: '{{n}} days',
} as const satisfies Texts<typeof source>;
