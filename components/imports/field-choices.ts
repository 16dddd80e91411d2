import type { Field } from '@/lib/imports/field';
import type { Words } from '@/lib/i18n/words';

/** The meanings that a person can give to a column, the usual ones first. */
const meanings = [
  'customer',
  'number',
  'issuedOn',
  'dueOn',
  'open',
  'total',
  'paid',
  'currency',
  'taxId',
  'email',
  'phone',
  'contactName',
  'status',
  'type',
  'series',
  'instalment',
  'concept',
  'orderRef',
  'link',
  'terms',
  'daysLate',
  'paidOn',
  'bucket',
  'customerId',
  'documentId',
  'lineItem',
  'lineAmount',
  'sign',
  'openCompany',
  'totalCompany',
] as const satisfies readonly Field[];

export function fieldChoices(words: Words): { value: Field | ''; label: string }[] {
  const named = meanings.map((value) => ({ value, label: words(`imports.field-${value}`) }));
  return [{ value: '', label: words('imports.ignore') }, ...named];
}
