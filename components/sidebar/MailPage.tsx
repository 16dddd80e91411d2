import Button from '@mui/material/Button';
import { addressingAtOnce as addressing } from '@/lib/actions/addressing-at-once';
import type { OpenMail } from '@/lib/host/mail-host';
import type { Ledger } from '@/lib/ledger/database';
import { openedMail, type OpenedMailArgs } from '@/lib/views/opened-mail';
import { lazily } from '../common/lazily';
import { StatePage } from '../common/StatePage';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { SourceLine } from '../customer/SourceLine';
import { useSurroundings } from '../surroundings';
import { ShownCustomer } from './ShownCustomer';
import type { Place } from './place';
import type { Going } from './going';

// A customer is what most mails show first; the other answers have chunks of their own.
const SeveralCandidates = lazily(async () => (await import('../customer/SeveralCandidates')).SeveralCandidates);
const UnknownAddress = lazily(async () => (await import('../customer/UnknownAddress')).UnknownAddress);

type Props = { mail: OpenMail; going: Going };

/** Whose mail is open: the customer, a choice among several, or an address that nobody knows yet. */
export function MailPage({ mail, going }: Props) {
  const { today, calendar } = useSurroundings();
  const { account, aliases, composes, thread } = mail;
  const seen = useView(openedMailHere, { mail: { account, aliases, composes, thread }, today, calendar });
  const open = (customerId: string) => going.go({ kind: 'customer', customerId });
  return (
    <ViewOf seen={seen}>
      {({ whose: answer, panel }) => {
        switch (answer.kind) {
          case 'customer':
            return panel ? (
              <ShownCustomer
                key={answer.customerId}
                panel={panel}
                going={going}
                source={
                  <SourceLine
                    address={answer.address}
                    chooseOther={() => going.go({ kind: 'search', mailAddress: answer.address })}
                  />
                }
              />
            ) : null;
          case 'several':
            return <SeveralCandidates {...answer} open={open} />;
          case 'unknown':
            return (
              <UnknownAddress
                {...answer}
                search={() => going.go({ kind: 'search', mailAddress: answer.address })}
                create={() => going.go({ kind: 'new-customer', address: answer.address, name: answer.name })}
              />
            );
          case 'not-a-customer':
            return <NotACustomer address={answer.address} go={going.go} />;
          case 'nothing':
            return <NobodyElse mail={mail} go={going.go} />;
        }
      }}
    </ViewOf>
  );
}

function openedMailHere(ledger: Ledger, args: Omit<OpenedMailArgs, 'addressing'>) {
  return openedMail(ledger, { ...args, addressing });
}

function NotACustomer({ address, go }: { address: string; go: (place: Place) => void }) {
  const { words } = useSurroundings();
  return (
    <StatePage
      title={words('customer.notCustomerTitle')}
      actions={
        <Button variant="tonal" onClick={() => go({ kind: 'search', mailAddress: address })}>
          {words('customer.chooseOther')}
        </Button>
      }
    >
      <p dir="ltr">{address}</p>
      <p>{words('customer.notCustomerText')}</p>
    </StatePage>
  );
}

function NobodyElse({ mail, go }: { mail: OpenMail; go: (place: Place) => void }) {
  const { words } = useSurroundings();
  const [title, text] = !mail.readable
    ? ([words('customer.unreadableTitle'), words('customer.unreadableText')] as const)
    : mail.mode === 'none'
      ? ([words('customer.noMailTitle'), words('customer.noMailText')] as const)
      : ([words('customer.onlyUsTitle'), words('customer.onlyUsText')] as const);
  return (
    <StatePage
      title={title}
      actions={
        <Button variant="tonal" onClick={() => go({ kind: 'search' })}>
          {words('bar.search')}
        </Button>
      }
    >
      {text}
    </StatePage>
  );
}
