import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { ListedInvoice } from '@/lib/views/invoice-list';
import { LegalName } from '../common/LegalName';
import { Money } from '../common/Money';
import { Tag } from '../common/Tag';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

type Props = { invoice: ListedInvoice; row: number; isStop: boolean; open: (customerId: string) => void };

/** One open document with its customer: number and name left, amount and lateness right. */
export function ListedInvoiceRow({ invoice, row, isStop, open }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { label, customerId, customerName, dueOn, daysLate, isDisputed, isCreditNote } = invoice;
  const isLate = daysLate > 0 && !isDisputed && !isCreditNote;
  return (
    <ButtonBase data-row={row} tabIndex={isStop ? 0 : -1} onClick={() => open(customerId)} sx={rowLook}>
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
          <Typography component="span" variant="body1" translate="no" sx={{ fontWeight: 600 }}>
            {label ?? words('common.unnamed')}
          </Typography>
          {isDisputed ? <Tag tone="attention">{words('invoices.disputed')}</Tag> : null}
          {isCreditNote ? <Tag>{words('invoices.creditNote')}</Tag> : null}
        </Box>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          <LegalName name={customerName} />
        </Typography>
      </Box>
      <Box component="span" sx={{ textAlign: 'right', flex: 'none' }}>
        <Typography component="span" variant="body1" sx={{ display: 'block' }}>
          <Money amount={invoice.open} />
        </Typography>
        <Typography
          component="span"
          variant={isLate ? 'caption' : 'body2'}
          sx={{ fontWeight: isLate ? 600 : 400, color: isLate ? 'late.main' : 'text.secondary' }}
        >
          {whenWords()}
        </Typography>
      </Box>
    </ButtonBase>
  );

  function whenWords(): string {
    if (isDisputed) return words('invoices.leftOut');
    if (isCreditNote) return '';
    if (dueOn === null) return words('common.noDueDay');
    if (isLate) return words('invoices.late', formats.counted(daysLate));
    return words('invoices.due', { day: formats.shortDay(dueOn) });
  }
}

const rowLook = {
  width: '100%',
  minHeight: 60,
  px: 2,
  py: 2,
  gap: 4,
  textAlign: 'left',
  '&:hover': { bgcolor: 'action.hover' },
  '&.Mui-focusVisible': { outlineOffset: '-2px', bgcolor: 'surface.low' },
} as const;
