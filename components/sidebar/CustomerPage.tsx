import { useEffect, type ReactNode } from 'react';
import { customerPanel } from '@/lib/views/customer-panel';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { CustomerPanelView } from './CustomerPanelView';
import type { Going } from './going';

type Props = { customerId: string; source: ReactNode; going: Going };

/** One customer, alive: whatever is written anywhere changes what stands here. */
export function CustomerPage({ customerId, source, going }: Props) {
  const { today, calendar } = useSurroundings();
  const seen = useView(customerPanel, { customerId, today, calendar });
  const { tellCustomer } = going;
  const isHere = seen.phase === 'here' && seen.answer !== null;
  useEffect(() => {
    if (!isHere) return;
    tellCustomer(customerId);
    return () => tellCustomer(null);
  }, [tellCustomer, customerId, isHere]);
  return (
    <ViewOf seen={seen}>
      {(panel) => (panel ? <CustomerPanelView panel={panel} source={source} going={going} /> : null)}
    </ViewOf>
  );
}
