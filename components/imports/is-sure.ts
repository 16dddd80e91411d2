import type { FileReading } from '@/lib/actions/read-import';

/**
 * Whether a reading can be reviewed without asking what its columns are: a product we know, or columns for who owes, how
 * much, and which document or until when.
 */
export function isSure({ result }: FileReading): boolean {
  if (result.refused) return false;
  if (result.layout !== null) return true;
  const fields = new Set(result.columns.map(({ field }) => field));
  const has = (...any: readonly (typeof result.columns)[number]['field'][]) => any.some((field) => fields.has(field));
  const isNamed = has('customer') || result.rows.length > 0;
  return isNamed && has('open', 'total', 'bucket', 'lineAmount', 'openCompany') && has('number', 'dueOn', 'documentId');
}
