import type { Policy } from '@/lib/domain/policy';
import { shippedBook, type PolicyBook } from '@/lib/domain/policy-book';
import { policySettings } from '@/lib/domain/policy-settings';
import { readPolicy, readMatrix } from '@/lib/domain/read-policy';
import type { Ledger, SettingRow } from './database';

/**
 * The company's policies with the shipped ones under them, as `savePolicy` and its like wrote them. Rows that are no
 * policy (from a newer version or a foreign backup) are passed over; what was never changed is as shipped.
 * @param known all rows of the settings, where somebody has read them already
 */
export async function readPolicyBook(ledger: Ledger, known?: readonly SettingRow[]): Promise<PolicyBook> {
  const names = [policySettings.company, policySettings.matrix];
  const [rows, [company, matrix]] = await Promise.all([
    ledger.policies.toArray(),
    known ? names.map((name) => known.find(({ id }) => id === name)) : ledger.settings.bulkGet(names),
  ]);
  if (rows.length === 0 && !company && !matrix) return shippedBook;
  const own = rows
    .filter(({ voided }) => voided === null)
    .map((row) => readPolicy(row))
    .filter((policy): policy is Policy => policy !== null);
  const chosen = company?.voided === null && typeof company.value === 'string' ? company.value : null;
  return {
    company: chosen ?? shippedBook.company,
    matrix: (matrix?.voided === null ? readMatrix(matrix.value) : null) ?? shippedBook.matrix,
    policies: [...shippedBook.policies, ...own],
  };
}

/** The tables that a book is read from, for a transaction around it. */
export function tablesOfPolicyBook(ledger: Ledger) {
  return [ledger.policies, ledger.settings];
}
