import type { search as source } from '../es/search';
import type { Texts } from '../texts';

export const search = {
  title: 'Search',
  label: 'Name, invoice, tax id or address',
  none: 'Nothing matches "{{text}}"',
  noneHint: 'Try a part of the name or the last digits of the invoice.',
  results_one: '{{n}} result',
  results_other: '{{n}} results',
  byName: 'By name',
  byInvoice: 'Invoice {{number}}',
} as const satisfies Texts<typeof source>;
