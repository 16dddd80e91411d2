import { companyPolicy, type PolicyBook } from '@/lib/domain/policy-book';
import type { Policy } from '@/lib/domain/policy';
import type { Ledger } from '@/lib/ledger/database';
import { readPolicyBook, tablesOfPolicyBook } from '@/lib/ledger/policy-book';
import { readTogether } from '@/lib/ledger/read-together';

/** A policy of the list, and whom it serves. */
export type ListedPolicy = {
  policy: Policy;
  /** Who has no other follows it. */
  isCompany: boolean;
  /** The company keeps its own under this id: one of its making, or a shipped one that it changed. */
  isOwn: boolean;
  /** Customers who owe and are judged under it today. */
  serves: number;
};

export type Policies = { book: PolicyBook; policies: readonly ListedPolicy[] };

/** Every policy once, the shipped ones first, as the company has changed them. */
export async function policies(ledger: Ledger): Promise<Policies> {
  return readTogether(ledger, [...tablesOfPolicyBook(ledger), ledger.standings], async () => {
    const [book, rows, standings] = await Promise.all([
      readPolicyBook(ledger),
      ledger.policies.toArray(),
      ledger.standings.toArray(),
    ]);
    const own = new Set(rows.filter(({ voided }) => voided === null).map(({ id }) => id));
    const serves = new Map<string, number>();
    for (const { policyId, rankKey, waitKey } of standings) {
      if (rankKey !== null || waitKey !== null) serves.set(policyId, (serves.get(policyId) ?? 0) + 1);
    }
    const last = new Map(book.policies.map((policy) => [policy.id, policy]));
    const company = companyPolicy(book).id;
    return {
      book,
      policies: [...last.values()].map((policy) => ({
        policy,
        isCompany: policy.id === company,
        isOwn: own.has(policy.id),
        serves: serves.get(policy.id) ?? 0,
      })),
    };
  });
}
