/**
 * What a column can mean. The first group are the keys of a row; the rest steer the reading or travel with the
 * document. `openCompany` and `totalCompany` are in the company's own currency, `sign` only tells credit notes.
 */
export const fields = [
  'number',
  'customer',
  'taxId',
  'email',
  'issuedOn',
  'dueOn',
  'total',
  'open',
  'paid',
  'currency',
  'status',
  'type',
  'customerId',
  'documentId',
  'series',
  'instalment',
  'phone',
  'contactName',
  'concept',
  'orderRef',
  'link',
  'terms',
  'daysLate',
  'paidOn',
  'bucket',
  'lineItem',
  'lineAmount',
  'sign',
  'openCompany',
  'totalCompany',
] as const;

export type Field = (typeof fields)[number];

const dayFields: ReadonlySet<Field> = new Set(['issuedOn', 'dueOn', 'paidOn']);
const amountFields: ReadonlySet<Field> = new Set([
  'total',
  'open',
  'paid',
  'bucket',
  'lineAmount',
  'sign',
  'openCompany',
  'totalCompany',
]);

/** Fields that several columns may carry together. */
const sharedFields: ReadonlySet<Field> = new Set(['email', 'phone', 'status', 'bucket', 'lineItem', 'concept', 'sign']);

export function isDayField(field: Field | null): boolean {
  return field !== null && dayFields.has(field);
}

export function isAmountField(field: Field | null): boolean {
  return field !== null && amountFields.has(field);
}

export function isSharedField(field: Field): boolean {
  return sharedFields.has(field);
}

export function isField(text: string): text is Field {
  return (fields as readonly string[]).includes(text);
}
