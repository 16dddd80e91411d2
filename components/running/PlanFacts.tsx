import type { CustomerPanel } from '@/lib/views/customer-panel';
import { ConditionsFact } from './ConditionsFact';
import { OfferFact } from './OfferFact';
import { PlanFact } from './PlanFact';
import type { RunningActs } from './running-acts';

/** Agreements that run, ways that were offered, and conditions that were changed. */
export function PlanFacts({ panel, acts }: { panel: CustomerPanel; acts: RunningActs }) {
  const { running, offered } = panel.plans;
  const offers = [...new Set(offered.map(({ offer }) => offer))];
  return (
    <>
      {running.map((state) => (
        <PlanFact key={state.plan.id} state={state} acts={acts} />
      ))}
      {offers.map((offer) => (
        <OfferFact
          key={offer}
          customerId={panel.customer.id}
          options={offered.filter((option) => option.offer === offer)}
          acts={acts}
        />
      ))}
      {panel.customer.credit ? <ConditionsFact panel={panel} acts={acts} /> : null}
    </>
  );
}
