import type { Customer } from '@/lib/domain/customer';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import type { Invoice } from '@/lib/domain/invoice';
import { shownCustomer } from '@/lib/domain/overrides';
import { offerOf } from '@/lib/domain/plan-offers';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

/** A plan with the rows of the same option in other currencies, and the documents that they are about. */
export type PlanAgreement = { customer: Customer; plans: readonly InstalmentPlan[]; invoices: readonly Invoice[] };

/** What a printed agreement is made from; null when there is no such plan. */
export async function planAgreement(ledger: Ledger, { planId }: { planId: string }): Promise<PlanAgreement | null> {
  return readTogether(ledger, [ledger.plans, ledger.customers, ledger.invoices], async () => {
    const plan = await ledger.plans.get(planId);
    const customer = plan && (await ledger.customers.get(plan.customerId));
    if (!plan || plan.voided !== null || !customer) return null;
    const all = await ledger.plans.where('customerId').equals(plan.customerId).toArray();
    const plans = all.filter(
      (one) => one.voided === null && offerOf(one) === offerOf(plan) && (one.option ?? 0) === (plan.option ?? 0),
    );
    const ids = [...new Set(plans.flatMap(({ invoiceIds }) => invoiceIds))];
    const invoices = (await ledger.invoices.bulkGet(ids)).filter((invoice) => invoice !== undefined);
    return { customer: shownCustomer(customer), plans, invoices };
  });
}
