import Box from '@mui/material/Box';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { AgingBucket } from '@/lib/domain/aging';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { MenuChoice } from '../common/OverflowMenu';
import { lazily } from '../common/lazily';
import { useFormats } from '../common/use-formats';
import { CustomerHeader } from '../customer/CustomerHeader';
import { SettledCard } from '../customer/SettledCard';
import { EvidenceLines } from '../evidence/EvidenceLines';
import { QuickFollowUp } from '../follow-ups/QuickFollowUp';
import { InvoicesSection } from '../invoices/InvoicesSection';
import { agingLabel } from '../money/aging-label';
import { MoneyRegion } from '../money/MoneyRegion';
import { NextStepCard } from '../next-step/NextStepCard';
import { RunningFacts } from '../running/RunningFacts';
import { useSurroundings } from '../surroundings';
import { useAnnounce } from './announcer';
import { ComposeDoor } from './ComposeDoor';
import type { Going } from './going';
import { isStale } from './is-stale';
import { spokenPanel } from './spoken-panel';
import { useRunningActs } from './use-running-acts';
import { withChosen } from './with-chosen';

// Few customers have them: they come with their words when one does.
const DisputeNotice = lazily(async () => (await import('../running/DisputeNotice')).DisputeNotice);
const AlertCard = lazily(async () => (await import('../next-step/AlertCard')).AlertCard);
// What happened stands last, below what one sees at once.
const TimelineSection = lazily(async () => (await import('../timeline/TimelineSection')).TimelineSection);
// What was earned is worked out from the whole history, which the first panel does not wait for.
const IncentiveFacts = lazily(async () => (await import('../running/IncentiveFacts')).IncentiveFacts);

type Props = {
  panel: CustomerPanel;
  source: ReactNode;
  going: Going;
  /** What the page around can do with this customer besides. */
  more?: readonly MenuChoice[];
};

const nothingMore: readonly MenuChoice[] = [];

/** The panel in its order: customer, one card, money, what runs, invoices, history. */
export function CustomerPanelView({ panel, source, going, more = nothingMore }: Props) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const announce = useAnnounce();
  const [filter, setFilter] = useState<AgingBucket | null>(null);
  const { customer, invoices, disputes } = panel;
  const acts = useRunningActs(panel, going.openForm);
  const owesNothing = invoices.length === 0;
  useEffect(() => {
    announce(spokenPanel(panel, words, formats));
    return () => announce('');
    // Spoken once for each customer, not for each change of a row.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [customer.id]);
  const know = () => going.openForm({ form: 'relation' });
  // First what one does with them today, then what holds for a while.
  const choices: readonly MenuChoice[] = [
    { label: words('customer.know'), choose: know },
    ...(owesNothing
      ? []
      : [
          {
            label: words('customer.waysOut'),
            choose: () => going.openForm(withChosen(newWayOut, going.chosen.current)),
          },
          { label: words('customer.cannotPay'), choose: () => going.openForm({ form: 'park' }) },
        ]),
    {
      label: words('disputes.title'),
      choose: () => going.openForm(withChosen(newDispute, going.chosen.current)),
    },
    { label: words('customer.disputes'), choose: () => going.openForm({ form: 'disputes' }) },
    { label: words('customer.brief'), choose: () => going.openForm({ form: 'brief' }) },
    { label: words('bar.followUp'), choose: () => going.openForm({ form: 'follow-up' }) },
    { label: words('customer.agreement'), choose: () => going.openForm({ form: 'agreement' }) },
    { label: words('customer.incentive'), choose: () => going.openForm({ form: 'incentive' }) },
    { label: words('customer.treatment'), choose: () => going.openForm({ form: 'treatment' }) },
    { label: words('customer.edit'), choose: () => going.openForm({ form: 'customer' }) },
    ...more,
  ];
  return (
    <Box sx={panelLook}>
      <div data-part="who">
        <CustomerHeader panel={panel} source={source} choices={choices} know={know} />
        <ComposeDoor panel={panel} going={going} />
        <EvidenceLines customerId={customer.id} tolerances={panel.policy.tolerances} />
        {disputes.length > 0 ? (
          <Suspense>
            {disputes.map((dispute) => (
              <DisputeNotice key={dispute.disputeId} dispute={dispute} panel={panel} acts={acts} />
            ))}
          </Suspense>
        ) : null}
      </div>
      <div data-part="now">
        {owesNothing ? (
          <SettledCard panel={panel} openForm={going.openForm} />
        ) : (
          <>
            <NextStepCard
              panel={panel}
              openForm={going.openForm}
              finishFollowUp={(followUpId) => acts.endFollowUp(followUpId, { how: 'done' })}
            />
            {panel.alerts.length > 0 ? (
              <Suspense>
                <AlertCard panel={panel} openForm={going.openForm} />
              </Suspense>
            ) : null}
            <MoneyRegion panel={panel} isStale={isStale(panel, today)} filter={filter} onFilter={setFilter} />
          </>
        )}
        <RunningFacts panel={panel} acts={acts} />
        <Suspense>
          <IncentiveFacts panel={panel} openForm={going.openForm} />
        </Suspense>
        <QuickFollowUp panel={panel} openForm={going.openForm} />
      </div>
      <div data-part="all">
        <InvoicesSection
          invoices={invoices}
          filter={filter ? { bucket: filter, label: agingLabel(filter, words), clear: () => setFilter(null) } : null}
          openForm={going.openForm}
          chosenRef={going.chosen}
        />
        <Suspense>
          <TimelineSection customerId={customer.id} first={panel.history} />
        </Suspense>
      </div>
    </Box>
  );
}

const newWayOut = { form: 'ways-out', invoiceIds: [] } as const;
const newDispute = { form: 'dispute', invoiceIds: [] } as const;

/** On a wide page what is to be done stands beside what there is; the order of reading stays. */
const panelLook = {
  '@container (min-width: 840px)': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(316px, 34%, 372px)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minHeight: '100%',
    // Each column is laid out by its own width, not by the page's.
    '& > [data-part]': { containerType: 'inline-size' },
    '& > [data-part="who"], & > [data-part="all"]': { gridColumn: 1, minWidth: 0 },
    '& > [data-part="who"]': { pb: 4 },
    '& > [data-part="now"]': {
      gridColumn: 2,
      gridRow: '1 / span 2',
      minWidth: 0,
      pt: 1,
      borderLeft: '1px solid',
      borderColor: 'divider',
      bgcolor: 'surface.low',
    },
  },
} as const;
