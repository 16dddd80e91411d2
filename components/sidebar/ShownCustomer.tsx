import { useEffect, type ReactNode } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { CustomerPanelView } from './CustomerPanelView';
import type { Going } from './going';

type Props = { panel: CustomerPanel; source: ReactNode; going: Going };

/** The customer on screen: whom the bar's forms and keys are meant for. */
export function ShownCustomer({ panel, source, going }: Props) {
  const { tellCustomer } = going;
  const { id } = panel.customer;
  useEffect(() => {
    tellCustomer(id);
    return () => tellCustomer(null);
  }, [tellCustomer, id]);
  return <CustomerPanelView panel={panel} source={source} going={going} />;
}
