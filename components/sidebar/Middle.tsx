import { hasCustomers } from '@/lib/views/has-customers';
import type { OpenMail } from '@/lib/host/mail-host';
import { useView } from '../common/use-view';
import { FirstDay } from '../customer/FirstDay';
import { NewCustomer } from '../customer/NewCustomer';
import { SourceLine } from '../customer/SourceLine';
import { SearchPage } from '../search/SearchPage';
import { TodayPage } from '../worklist/TodayPage';
import { CustomerPage } from './CustomerPage';
import type { Going } from './going';
import { KeysPage } from './KeysPage';
import { MailPage } from './MailPage';
import type { Place } from './place';
import { useAddressing } from './use-addressing';

/** The page in the middle of the sidebar. */
export function Middle({ mail, place, going }: { mail: OpenMail | null; place: Place; going: Going }) {
  const addressing = useAddressing();
  const known = useView(hasCustomers, undefined);
  const open = (customerId: string) => going.go({ kind: 'customer', customerId });
  const backToMail = () => going.go({ kind: 'mail' });
  switch (place.kind) {
    case 'today':
      return <TodayPage open={open} />;
    case 'search':
      return <SearchPage open={open} />;
    case 'keys':
      return <KeysPage />;
    case 'new-customer':
      return <NewCustomer address={place.address} name={place.name} created={open} back={backToMail} />;
    case 'customer':
      return (
        <CustomerPage
          key={place.customerId}
          customerId={place.customerId}
          going={going}
          source={
            <SourceLine address={null} chooseOther={() => going.go({ kind: 'search' })} backToMail={backToMail} />
          }
        />
      );
    case 'mail':
      if (known.phase !== 'here' || !mail || !addressing) return null;
      if (!known.answer)
        return <FirstDay create={() => going.go({ kind: 'new-customer', address: null, name: null })} />;
      return mail.readable && mail.mode === 'none' ? (
        <TodayPage open={open} />
      ) : (
        <MailPage mail={mail} addressing={addressing} going={going} />
      );
  }
}
