import Box from '@mui/material/Box';
import type { Money as Amount } from '@/lib/domain/money';
import { useFormats } from './use-formats';
import { VisuallyHidden } from './VisuallyHidden';

/** An exact amount: digits, a no-break space, the code smaller. A reader hears the currency by its name. */
export function Money({ amount, bare = false, strong = true }: { amount: Amount; bare?: boolean; strong?: boolean }) {
  const formats = useFormats();
  return (
    <Box
      component="span"
      dir="ltr"
      translate="no"
      sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' }}
    >
      <Box component="span" aria-hidden sx={strong ? { fontWeight: 600 } : {}}>
        {formats.digits(amount)}
      </Box>
      {bare ? null : (
        <Box component="span" aria-hidden sx={{ fontSize: '0.78em', fontWeight: 400, color: 'text.secondary' }}>
          {` ${amount.currency}`}
        </Box>
      )}
      <VisuallyHidden>{formats.spokenMoney(amount)}</VisuallyHidden>
    </Box>
  );
}
