import { askAgainAbout } from '@/lib/actions/ask-again-about';
import { ignoredAddresses } from '@/lib/views/ignored-addresses';
import { useActs } from '../common/acts';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { Group } from './Group';
import { NamedRows } from './NamedRows';

/** Addresses that a person called nobody's. */
export function NotCustomersList() {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const seen = useView(ignoredAddresses, undefined);
  return (
    <Group title={words('settings.notCustomers')}>
      <ViewOf seen={seen} isQuiet>
        {(addresses) => (
          <NamedRows
            none={words('settings.notCustomersNone')}
            rows={addresses.map((address) => ({
              key: address,
              title: address,
              act: {
                label: words('settings.askAgain'),
                name: words('settings.askAgainNamed', { address }),
                run: () =>
                  performHere(askAgainAbout(here, address), { done: words('settings.askAgainDone', { address }) }),
              },
            }))}
          />
        )}
      </ViewOf>
    </Group>
  );
}
