import Button from '@mui/material/Button';
import type { OpenMail } from '@/lib/host/mail-host';
import { StatePage } from '../common/StatePage';
import { useSurroundings } from '../surroundings';

/** No address to look for: the mail cannot be read, none is open, or nobody but us takes part in it. */
export function NobodyElse({ mail, search }: { mail: OpenMail; search: () => void }) {
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
        <Button variant="tonal" onClick={search}>
          {words('bar.search')}
        </Button>
      }
    >
      {text}
    </StatePage>
  );
}
