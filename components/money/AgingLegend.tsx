import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { AgingBucket } from '@/lib/domain/aging';
import type { CurrencyStanding } from '@/lib/views/customer-panel';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { ageColour } from './age-colour';
import { agingLabel } from './aging-label';

type Props = { standing: CurrencyStanding; filter: AgingBucket | null; onFilter: (bucket: AgingBucket | null) => void };

/** Label and amount of each age that holds something; a press shows only those invoices, a second press all again. */
export function AgingLegend({ standing, filter, onFilter }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const ages = standing.aging.filter(({ amount }) => amount.minor !== 0);
  // Longer figures leave no room for their label in half the width.
  const isLong = ages.some(({ amount }) => formats.digits(amount).length > 9);
  return (
    <Box component="ul" data-long={isLong} sx={gridLook}>
      {ages.map(({ bucket, amount }) => {
        const label = agingLabel(bucket, words);
        return (
          <li key={bucket}>
            <ButtonBase
              aria-pressed={filter === bucket}
              aria-label={words('money.filterBy', { label, amount: formats.spokenMoney(amount) })}
              onClick={() => onFilter(filter === bucket ? null : bucket)}
              sx={entryLook}
            >
              <Box
                component="span"
                sx={{ width: 10, height: 10, borderRadius: '3px', flex: 'none', bgcolor: ageColour(bucket) }}
              />
              <Box component="span" sx={{ flex: 1, color: 'text.secondary' }}>
                {label}
              </Box>{' '}
              <Box
                component="span"
                dir="ltr"
                translate="no"
                sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
              >
                {formats.digits(amount)}
              </Box>
            </ButtonBase>
          </li>
        );
      })}
    </Box>
  );
}

const gridLook = {
  display: 'grid',
  gridTemplateColumns: '1fr',
  columnGap: 5,
  mt: '6px',
  '@container (min-width: 360px)': { '&[data-long="false"]': { gridTemplateColumns: '1fr 1fr' } },
  '@container (min-width: 440px)': { gridTemplateColumns: '1fr 1fr' },
} as const;

const entryLook = {
  width: '100%',
  minHeight: 24,
  px: 1,
  mx: -1,
  boxSizing: 'content-box',
  gap: 2,
  textAlign: 'left',
  borderRadius: '6px',
  typography: 'body2',
  '&:hover': { bgcolor: 'action.hover' },
  '&[aria-pressed="true"]': { bgcolor: 'surface.container' },
  '@media (pointer: coarse)': { minHeight: 48 },
} as const;
