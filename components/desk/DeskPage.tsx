import Box from '@mui/material/Box';
import { useView } from '../common/use-view';
import type { FormRequest } from '../common/form-request';
import { ViewOf } from '../common/ViewOf';
import { NewCustomer } from '../customer/NewCustomer';
import { PolicyPage } from '../policy/PolicyPage';
import { ForgetCustomer } from '../settings/ForgetCustomer';
import { SettingsPage } from '../settings/SettingsPage';
import type { Going } from '../sidebar/going';
import { KeysPage } from '../sidebar/KeysPage';
import { hasCustomers } from '@/lib/views/has-customers';
import { CustomersPage } from './CustomersPage';
import { DeskCustomer } from './DeskCustomer';
import { FirstPage } from './FirstPage';
import { InvoicesPage } from './InvoicesPage';
import type { Route } from './route';
import { formLook } from './shell-look';
import { TodayDesk } from './TodayDesk';

export type GoTo = (route: Route, request?: FormRequest | null) => void;

type Props = { route: Route; go: GoTo; going: Going };

/** The page that the address names. */
export function DeskPage({ route, go, going }: Props) {
  const known = useView(hasCustomers, undefined);
  const open = (customerId: string, request: FormRequest | null = null) =>
    go({ page: 'customer', customerId }, request);
  switch (route.page) {
    case 'today':
      return (
        <ViewOf seen={known} isQuiet>
          {(any) => (any ? <TodayDesk open={open} search={() => go({ page: 'customers' })} /> : <FirstPage go={go} />)}
        </ViewOf>
      );
    case 'customers':
      return <CustomersPage open={open} create={() => go({ page: 'new-customer' })} />;
    case 'invoices':
      return <InvoicesPage open={open} />;
    case 'customer':
      return <DeskCustomer key={route.customerId} customerId={route.customerId} go={go} going={going} />;
    case 'new-customer':
      return (
        <Box sx={{ ...formLook, minHeight: '100%' }}>
          <NewCustomer address={null} name={null} mail={null} created={open} back={() => go({ page: 'customers' })} />
        </Box>
      );
    case 'forget':
      return (
        <ForgetCustomer
          key={route.customerId}
          customerId={route.customerId}
          keep={() => go({ page: 'customer', customerId: route.customerId })}
          gone={() => go({ page: 'customers' })}
        />
      );
    case 'settings':
      return <SettingsPage forget={(customerId) => go({ page: 'forget', customerId })} />;
    case 'policy':
      return <PolicyPage />;
    case 'keys':
      return <KeysPage />;
    case 'import':
      return null;
  }
}
