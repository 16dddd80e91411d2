import type { invoicesLater as source } from '../es/invoices-later';
import type { Texts } from '../texts';

export const invoicesLater = {
  selected_one: '{{n}} invoice, {{amounts}}',
  selected_other: '{{n}} invoices, {{amounts}}',
  selection: 'Selection',
  unselect: 'Clear selection',
  more: 'More with these invoices',
  policy: 'Policy of these invoices',
  addFee: 'Add a late fee',
} as const satisfies Texts<typeof source>;
