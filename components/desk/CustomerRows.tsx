import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { Money as Amount } from '@/lib/domain/money';
import { LegalName } from '../common/LegalName';
import { Money } from '../common/Money';
import { useFormats } from '../common/use-formats';
import { useRowKeys } from '../common/use-row-keys';
import { useSurroundings } from '../surroundings';

type Row = {
  customerId: string;
  name: string;
  note: string | null;
  overdue: readonly Amount[];
  daysLate: number | null;
};

/** Customers as rows that open; one stop for Tab, J and K inside. */
export function CustomerRows({ customers, open }: { customers: readonly Row[]; open: (customerId: string) => void }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { active, onKeyDown } = useRowKeys(customers.length);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus between its rows
    <ul onKeyDown={onKeyDown}>
      {customers.map(({ customerId, name, note, overdue, daysLate }, row) => (
        <Box component="li" key={customerId} sx={{ borderTop: '1px solid', borderColor: 'divider' }}>
          <ButtonBase data-row={row} tabIndex={row === active ? 0 : -1} onClick={() => open(customerId)} sx={rowLook}>
            <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
              <Typography component="span" variant="body1" sx={{ display: 'block', fontWeight: 600 }}>
                <LegalName name={name} />
              </Typography>
              {note ? (
                <Typography component="span" variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                  {note}
                </Typography>
              ) : null}
            </Box>
            <Box component="span" sx={{ textAlign: 'right', flex: 'none' }}>
              {overdue.map((amount) => (
                <Typography key={amount.currency} component="span" variant="body1" sx={{ display: 'block' }}>
                  <Money amount={amount} />
                </Typography>
              ))}
              {daysLate !== null && daysLate > 0 ? (
                <Typography component="span" variant="caption" sx={{ color: 'late.main', fontWeight: 600 }}>
                  {words('desk.lateDays', formats.counted(daysLate))}
                </Typography>
              ) : null}
            </Box>
          </ButtonBase>
        </Box>
      ))}
    </ul>
  );
}

const rowLook = {
  width: '100%',
  minHeight: 56,
  px: 2,
  py: 2,
  gap: 4,
  textAlign: 'left',
  '&:hover': { bgcolor: 'action.hover' },
  '&.Mui-focusVisible': { outlineOffset: '-2px', bgcolor: 'surface.low' },
} as const;
