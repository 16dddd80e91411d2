import Button from '@mui/material/Button';
import { StatePage } from '../common/StatePage';
import { useSurroundings } from '../surroundings';

/** An address of which the person said that it is no customer's. */
export function NotACustomer({ address, search }: { address: string; search: () => void }) {
  const { words } = useSurroundings();
  return (
    <StatePage
      title={words('customer.notCustomerTitle')}
      actions={
        <Button variant="tonal" onClick={search}>
          {words('customer.chooseOther')}
        </Button>
      }
    >
      <p dir="ltr">{address}</p>
      <p>{words('customer.notCustomerText')}</p>
    </StatePage>
  );
}
