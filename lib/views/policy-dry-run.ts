import { nextStepOf, type NextStep } from '@/lib/domain/next-step';
import { shownCustomer } from '@/lib/domain/overrides';
import type { Policy } from '@/lib/domain/policy';
import { situationIn, type PolicyBook } from '@/lib/domain/policy-book';
import type { DayCircumstances } from '@/lib/domain/situation';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { seenOf } from '@/lib/domain/dry-run';
import { readCustomerFiles, tablesOfFile } from '@/lib/ledger/customer-file';
import type { Ledger } from '@/lib/ledger/database';
import { tablesOfPolicyBook } from '@/lib/ledger/policy-book';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { readTogether } from '@/lib/ledger/read-together';

/** A customer who would be met otherwise. */
export type PolicyChange = { customerId: string; name: string; before: NextStep; after: NextStep };

export type PolicyDryRun = {
  /** Customers who owe and follow the policy, before the change or after it. */
  customers: number;
  changedCount: number;
  /** The first of them, the most pressing first. */
  changes: readonly PolicyChange[];
};

export type PolicyDryRunArgs = DayCircumstances & {
  /** The policy as it would be; it takes the place of the one with its id. */
  policy: Policy;
};

const shown = 20;
const slice = 200;

/** What a policy would propose today, for whom, instead of what. Reads every customer who owes, and keeps nothing. */
export async function policyDryRun(
  ledger: Ledger,
  { policy, today, now, calendar }: PolicyDryRunArgs,
): Promise<PolicyDryRun> {
  const tables = [...tablesOfFile(ledger), ...tablesOfPolicyBook(ledger), ledger.standings, ledger.viewState];
  return readTogether(ledger, tables, async () => {
    const ground = await readStandingGround(ledger);
    const standings = await ledger.standings.toArray();
    const owing = standings.filter(({ rankKey, waitKey }) => rankKey !== null || waitKey !== null);
    const rank = new Map(owing.map(({ id, rankKey, waitKey }) => [id, rankKey ?? `~${waitKey ?? ''}`]));
    const changed: BookInstead = { book: ground.book, instead: withPolicy(ground.book, policy) };
    const on = { today, calendar, ...(now === undefined ? {} : { now }) };
    let customers = 0;
    const changes: PolicyChange[] = [];
    for (let from = 0; from < owing.length; from += slice) {
      const files = await readCustomerFiles(
        ledger,
        owing.slice(from, from + slice).map(({ id }) => id),
      );
      for (const file of files.values()) {
        const steps = stepsOf(classedFile(file, ground), changed, policy.id, on);
        if (!steps) continue;
        customers += 1;
        if (seenOf(steps.before) !== seenOf(steps.after))
          changes.push({ customerId: file.customer.id, name: shownCustomer(file.customer).name, ...steps });
      }
    }
    const first = changes.toSorted((a, b) =>
      (rank.get(a.customerId) ?? '') < (rank.get(b.customerId) ?? '') ? -1 : 1,
    );
    return { customers, changedCount: changes.length, changes: first.slice(0, shown) };
  });
}

type BookInstead = { book: PolicyBook; instead: PolicyBook };

/** Both answers for one customer; null for whom the policy is not. */
function stepsOf(file: CustomerFile, { book, instead }: BookInstead, policyId: string, on: DayCircumstances) {
  const [before, after] = [situationIn(file, book, on), situationIn(file, instead, on)];
  const isTheirs = [before, after].some(
    ({ policy }) => policy.id === policyId || Object.values(policy.ofInvoice ?? {}).some(({ id }) => id === policyId),
  );
  return isTheirs ? { before: nextStepOf(before), after: nextStepOf(after) } : null;
}

/** Of two policies with one id the later counts. */
function withPolicy(book: PolicyBook, policy: Policy): PolicyBook {
  return { ...book, policies: [...book.policies, policy] };
}
