import { Suspense } from 'react';
import { hasCustomers } from '@/lib/views/has-customers';
import type { OpenMail } from '@/lib/host/mail-host';
import type { FormRequest } from '../common/form-request';
import { lazily } from '../common/lazily';
import { useView } from '../common/use-view';
import { SourceLine } from '../customer/SourceLine';
import { useSurroundings } from '../surroundings';
import { CustomerPage } from './CustomerPage';
import type { Going } from './going';
import { MailPage } from './MailPage';
import type { Place } from './place';

type Props = { mail: OpenMail | null; place: Place; going: Going };

// The panel of the open mail comes first; the other pages have chunks of their own.
const FirstDay = lazily(async () => (await import('../customer/FirstDay')).FirstDay);
const KeysPage = lazily(async () => (await import('./KeysPage')).KeysPage);
const NewCustomer = lazily(async () => (await import('../customer/NewCustomer')).NewCustomer);
const SearchPage = lazily(async () => (await import('../search/SearchPage')).SearchPage);
const TodayPage = lazily(async () => (await import('../worklist/TodayPage')).TodayPage);

/** The page in the middle of the sidebar. */
export function Middle(props: Props) {
  return (
    <Suspense>
      <PageOf {...props} />
    </Suspense>
  );
}

function PageOf({ mail, place, going }: Props) {
  const { paneLines } = useSurroundings();
  const known = useView(hasCustomers, undefined);
  const open = (customerId: string, request: FormRequest | null = null) =>
    request ? going.goInto(customerId, request) : going.go({ kind: 'customer', customerId });
  const backToMail = () => going.go({ kind: 'mail' });
  switch (place.kind) {
    case 'today':
      return <TodayPage mail={mail} open={open} />;
    case 'search':
      return (
        <SearchPage
          open={(customerId) => going.go({ kind: 'customer', customerId, mailAddress: place.mailAddress ?? null })}
        />
      );
    case 'keys':
      return <KeysPage />;
    case 'new-customer':
      return (
        <NewCustomer
          key={place.address}
          address={place.address}
          name={place.name}
          mail={mail}
          created={open}
          back={backToMail}
        />
      );
    case 'customer':
      return (
        <CustomerPage
          key={place.customerId}
          customerId={place.customerId}
          going={going}
          source={
            <SourceLine
              address={null}
              chooseOther={() => going.go({ kind: 'search', mailAddress: place.mailAddress ?? null })}
              backToMail={backToMail}
              linking={
                place.mailAddress
                  ? { address: place.mailAddress, customerId: place.customerId, linked: backToMail }
                  : null
              }
            />
          }
        />
      );
    case 'mail':
      if (known.phase !== 'here' || !mail) return null;
      if (!known.answer)
        return <FirstDay create={() => going.go({ kind: 'new-customer', address: null, name: null })} />;
      return (
        <>
          {paneLines ? <paneLines.ThisMail mail={mail} /> : null}
          {mail.readable && mail.mode === 'none' ? (
            <TodayPage mail={mail} open={open} />
          ) : (
            <MailPage mail={mail} going={going} />
          )}
        </>
      );
  }
}
