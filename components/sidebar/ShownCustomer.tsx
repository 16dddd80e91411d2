import { useLayoutEffect, type ReactNode } from 'react';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { MenuChoice } from '../common/OverflowMenu';
import { CustomerPanelView } from './CustomerPanelView';
import type { Going } from './going';

type Props = { panel: CustomerPanel; source: ReactNode; going: Going; more?: readonly MenuChoice[] };

/** The customer on screen: whom the bar's forms and keys are meant for. */
export function ShownCustomer({ panel, ...rest }: Props) {
  const { tellCustomer } = rest.going;
  const { id } = panel.customer;
  // Before anything is painted: a form that was asked for with the customer would show the panel for a moment.
  useLayoutEffect(() => {
    tellCustomer(id);
    return () => tellCustomer(null);
  }, [tellCustomer, id]);
  return <CustomerPanelView panel={panel} {...rest} />;
}
