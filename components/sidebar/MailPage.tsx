import { addressingAtOnce as addressing } from '@/lib/actions/addressing-at-once';
import type { OpenMail } from '@/lib/host/mail-host';
import type { Ledger } from '@/lib/ledger/database';
import { openedMail, type OpenedMailArgs } from '@/lib/views/opened-mail';
import { lazily } from '../common/lazily';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { SourceLine } from '../customer/SourceLine';
import { useSurroundings } from '../surroundings';
import { ShownCustomer } from './ShownCustomer';
import type { Going } from './going';

// A customer is what most mails show first; the other answers have chunks of their own.
const NobodyElse = lazily(async () => (await import('../customer/NobodyElse')).NobodyElse);
const NotACustomer = lazily(async () => (await import('../customer/NotACustomer')).NotACustomer);
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
            return (
              <NotACustomer
                address={answer.address}
                search={() => going.go({ kind: 'search', mailAddress: answer.address })}
              />
            );
          case 'nothing':
            return <NobodyElse mail={mail} search={() => going.go({ kind: 'search' })} />;
        }
      }}
    </ViewOf>
  );
}

function openedMailHere(ledger: Ledger, args: Omit<OpenedMailArgs, 'addressing'>) {
  return openedMail(ledger, { ...args, addressing });
}
