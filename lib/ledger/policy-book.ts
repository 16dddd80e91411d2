import type { Policy } from '@/lib/domain/policy';
import { shippedBook, type PolicyBook } from '@/lib/domain/policy-book';
import { policySettings } from '@/lib/domain/policy-settings';
import { readPolicy, readMatrix } from '@/lib/domain/read-policy';
import type { Ledger } from './database';

/**
 * The company's policies with the shipped ones under them, as `savePolicy` and its like wrote them. Rows that are no
 * policy (from a newer version or a foreign backup) are passed over; what was never changed is as shipped.
 */
export async function readPolicyBook(ledger: Ledger): Promise<PolicyBook> {
  const names = [policySettings.company, policySettings.matrix];
  const [rows, [company, matrix]] = await Promise.all([ledger.policies.toArray(), ledger.settings.bulkGet(names)]);
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
