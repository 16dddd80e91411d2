import type { CreditConditions, Customer } from '@/lib/domain/customer';
import { sameValue } from '@/lib/ledger/same-value';
import { dayInZone } from '@/lib/domain/plain-date';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import { perform } from './perform';

/** Under which conditions we go on, as the person decides them. `terms` in days; null: as with everybody. */
export type ConditionsDraft = CreditConditions & Pick<Customer, 'terms'> & { customerId: string; reason: string };

/**
 * Changes the conditions under which we sell to a customer, once nothing else worked (practice S1.24), and keeps in the
 * log what they are from now on, and why. @returns false without a reason, or when they are already so
 */
export function changeConditions(here: Circumstances, draft: ConditionsDraft): Promise<Done<boolean>> {
  const { customerId, prepayment, limit, terms } = draft;
  const text = draft.reason.trim();
  return perform(here, 'change-conditions', async (pen) => {
    if (text === '') return false;
    const customer = await here.ledger.customers.get(customerId);
    if (!customer || isSame(customer, draft)) return false;
    const on = dayInZone(pen.at, here.calendar.timeZone);
    await pen.change('customers', customerId, {
      credit: prepayment || limit ? { prepayment, limit, since: on } : null,
      terms,
    });
    const note = { direction: 'internal', channel: 'note', evidence: 'logged' } as const;
    const told = { customerId, outcome: 'conditions-changed', text, conditions: { prepayment, limit, terms } };
    await pen.add('log', { ...silentEntry, ...note, ...told, on, at: pen.at });
    return true;
  });
}

function isSame({ credit, terms }: Customer, draft: ConditionsDraft): boolean {
  const { prepayment = false, limit = null } = credit ?? {};
  return prepayment === draft.prepayment && sameValue(limit, draft.limit) && terms === draft.terms;
}
