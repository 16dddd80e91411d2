import Box from '@mui/material/Box';
import type { CurrencyStanding } from '@/lib/views/customer-panel';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { ageColour } from './age-colour';
import { agingLabel } from './aging-label';

/** The parts of what is owed by age, each at least 6 px wide; a reader hears it as one sentence. */
export function AgingBar({ standing, height = 10 }: { standing: CurrencyStanding; height?: number }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const parts = standing.aging.filter(({ amount }) => amount.minor > 0);
  if (parts.length === 0) return null;
  const spoken = parts.map(({ bucket, amount }) =>
    words('money.agingPart', { label: agingLabel(bucket, words), amount: formats.digits(amount) }),
  );
  const name = words('money.agingName', { amount: formats.spokenMoney(standing.owed), parts: formats.list(spoken) });
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture made of parts, not a file
    <Box role="img" aria-label={name} data-picture sx={{ display: 'flex', gap: '2px', height }}>
      {parts.map(({ bucket, amount }) => (
        <Box
          key={bucket}
          sx={{ flex: `${amount.minor} 1 0`, minWidth: 6, borderRadius: '3px', bgcolor: ageColour(bucket) }}
        />
      ))}
    </Box>
  );
}
