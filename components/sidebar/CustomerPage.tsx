import type { ReactNode } from 'react';
import { customerPanel } from '@/lib/views/customer-panel';
import type { MenuChoice } from '../common/OverflowMenu';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { ShownCustomer } from './ShownCustomer';
import type { Going } from './going';

type Props = { customerId: string; source: ReactNode; going: Going; more?: readonly MenuChoice[] };

/** One customer, alive: whatever is written anywhere changes what stands here. */
export function CustomerPage({ customerId, ...rest }: Props) {
  const { today, calendar } = useSurroundings();
  const seen = useView(customerPanel, { customerId, today, calendar });
  return <ViewOf seen={seen}>{(panel) => (panel ? <ShownCustomer panel={panel} {...rest} /> : null)}</ViewOf>;
}
