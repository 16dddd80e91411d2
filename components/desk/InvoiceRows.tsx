import Box from '@mui/material/Box';
import type { ListedInvoice } from '@/lib/views/invoice-list';
import { useRowKeys } from '../common/use-row-keys';
import { ListedInvoiceRow } from './ListedInvoiceRow';
import { VirtualInvoiceRows } from './VirtualInvoiceRows';

export type InvoiceRowsProps = { invoices: readonly ListedInvoice[]; open: (customerId: string) => void };

/** From here on only the rows in view are drawn. */
const virtualFrom = 100;

/** Documents as rows that open their customer; one stop for Tab, J and K inside. */
export function InvoiceRows(props: InvoiceRowsProps) {
  return props.invoices.length < virtualFrom ? <WholeList {...props} /> : <VirtualInvoiceRows {...props} />;
}

function WholeList({ invoices, open }: InvoiceRowsProps) {
  const { active, onKeyDown } = useRowKeys(invoices.length);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus between its rows
    <ul onKeyDown={onKeyDown}>
      {invoices.map((invoice, row) => (
        <Box component="li" key={invoice.invoiceId} sx={{ borderTop: '1px solid', borderColor: 'divider' }}>
          <ListedInvoiceRow invoice={invoice} row={row} isStop={row === active} open={open} />
        </Box>
      ))}
    </ul>
  );
}
