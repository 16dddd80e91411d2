import type { ReactNode } from 'react';
import { customerPanel } from '@/lib/views/customer-panel';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { ShownCustomer } from './ShownCustomer';
import type { Going } from './going';

type Props = { customerId: string; source: ReactNode; going: Going };

/** One customer, alive: whatever is written anywhere changes what stands here. */
export function CustomerPage({ customerId, source, going }: Props) {
  const { today, calendar } = useSurroundings();
  const seen = useView(customerPanel, { customerId, today, calendar });
  return (
    <ViewOf seen={seen}>
      {(panel) => (panel ? <ShownCustomer panel={panel} source={source} going={going} /> : null)}
    </ViewOf>
  );
}
