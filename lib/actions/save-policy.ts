import type { Policy } from '@/lib/domain/policy';
import { sameValue } from '@/lib/ledger/same-value';
import type { Circumstances, Done } from './circumstances';
import { perform } from './perform';

/** What an editor gives: everything but the version, which counts the changes by itself. */
export type PolicyDraft = Omit<Policy, 'version' | 'ofInvoice'>;

/**
 * Keeps a policy under its id. A shipped id makes the company's own version of that policy, which wins over ours until it
 * is removed. Nobody's place on the ladder changes: who was reminded under an older version keeps it.
 * @returns the version that it has now
 */
export function savePolicy(here: Circumstances, draft: PolicyDraft): Promise<Done<number>> {
  return perform(here, 'save-policy', async (pen) => {
    const { id, ...fields } = draft;
    const content = { ...fields, rungs: fields.rungs.toSorted((a, b) => a.day - b.day) };
    const stored = await here.ledger.policies.get(id);
    if (!stored) {
      await pen.add('policies', { ...content, version: 1 }, id);
      return 1;
    }
    const version = typeof stored['version'] === 'number' ? stored['version'] : 0;
    const isSame = Object.entries(content).every(([field, value]) => sameValue(stored[field], value));
    if (isSame && stored.voided === null) return version;
    await pen.change('policies', id, { ...content, version: version + 1, voided: null });
    return version + 1;
  });
}

/** Takes a company's own policy away; a shipped one of the same id comes back. Who has it named takes the company's. */
export function removePolicy(here: Circumstances, id: string): Promise<Done<boolean>> {
  return perform(here, 'save-policy', async (pen) => {
    const voided = { at: pen.at, by: here.by, reason: 'removed' };
    const stored = await here.ledger.policies.get(id);
    return stored?.voided === null && pen.change('policies', id, { voided });
  });
}
