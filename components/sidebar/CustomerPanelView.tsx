import { useEffect, useState, type ReactNode } from 'react';
import type { AgingBucket } from '@/lib/domain/aging';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useFormats } from '../common/use-formats';
import { CustomerHeader } from '../customer/CustomerHeader';
import { SettledCard } from '../customer/SettledCard';
import { EvidenceLines } from '../evidence/EvidenceLines';
import { QuickFollowUp } from '../follow-ups/QuickFollowUp';
import { InvoicesSection } from '../invoices/InvoicesSection';
import { agingLabel } from '../money/aging-label';
import { MoneyRegion } from '../money/MoneyRegion';
import { NextStepCard } from '../next-step/NextStepCard';
import { DisputeNotice } from '../running/DisputeNotice';
import { RunningFacts } from '../running/RunningFacts';
import { useSurroundings } from '../surroundings';
import { TimelineSection } from '../timeline/TimelineSection';
import { useAnnounce } from './announcer';
import type { Going } from './going';
import { isStale } from './is-stale';
import { spokenPanel } from './spoken-panel';
import { useRunningActs } from './use-running-acts';

type Props = { panel: CustomerPanel; source: ReactNode; going: Going };

/** The panel in its order: customer, one card, money, what runs, invoices, history. */
export function CustomerPanelView({ panel, source, going }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const announce = useAnnounce();
  const [filter, setFilter] = useState<AgingBucket | null>(null);
  const { customer, invoices, disputes } = panel;
  const acts = useRunningActs(customer.name, going.openForm);
  const owesNothing = invoices.length === 0;
  useEffect(() => {
    announce(spokenPanel(panel, words, formats));
    return () => announce('');
    // Spoken once for each customer, not for each change of a row.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [customer.id]);
  return (
    <>
      <CustomerHeader panel={panel} source={source} />
      <EvidenceLines customerId={customer.id} />
      {disputes.map((dispute) => (
        <DisputeNotice key={dispute.disputeId} dispute={dispute} panel={panel} acts={acts} />
      ))}
      {owesNothing ? (
        <SettledCard panel={panel} openForm={going.openForm} />
      ) : (
        <>
          <NextStepCard
            panel={panel}
            openForm={going.openForm}
            finishFollowUp={(followUpId) => acts.endFollowUp(followUpId, { how: 'done' })}
          />
          <MoneyRegion panel={panel} isStale={isStale(panel.dataAsOf, today)} filter={filter} onFilter={setFilter} />
        </>
      )}
      <RunningFacts panel={panel} acts={acts} />
      <QuickFollowUp panel={panel} openForm={going.openForm} />
      <InvoicesSection
        invoices={invoices}
        filter={filter ? { bucket: filter, label: agingLabel(filter, words), clear: () => setFilter(null) } : null}
        openForm={going.openForm}
      />
      <TimelineSection customerId={customer.id} first={panel.history} />
    </>
  );
}
