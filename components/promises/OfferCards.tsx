import Box from '@mui/material/Box';
import { useId } from 'react';
import { Money } from '../common/Money';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { PromiseOffer } from './promise-offers';

type Props = { offers: readonly PromiseOffer[]; value: string; onChoose: (key: string) => void };

/** The amounts that may be promised, and one's own; a frame of native radios. */
export function OfferCards({ offers, value, onChoose }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const name = useId();
  const titleId = useId();
  const labels = {
    chosen: words('promises.chosen'),
    overdue: words('promises.allOverdue'),
    owed: words('promises.allOwed'),
  };
  return (
    <div>
      <Box component="h2" id={titleId} sx={{ typography: 'h4', m: 0, mb: '6px' }}>
        {words('promises.howMuch')}
      </Box>
      <Box role="radiogroup" aria-labelledby={titleId} sx={frameLook}>
        {offers.map(({ key, kind, amount, invoiceIds }) => (
          <label key={key}>
            <input type="radio" name={name} checked={value === key} onChange={() => onChoose(key)} />
            <Box component="span" sx={{ flex: 1 }}>
              <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
                {labels[kind]}
              </Box>
              <Box component="span" sx={{ typography: 'body2' }}>
                {words('promises.invoicesIn', {
                  ...formats.counted(invoiceIds.length),
                  currency: formats.currencyName(amount.currency),
                })}
              </Box>
            </Box>
            <Money amount={amount} />
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={value === 'other'} onChange={() => onChoose('other')} />
          {words('promises.other')}
        </label>
      </Box>
    </div>
  );
}

const frameLook = {
  border: '1px solid',
  borderColor: 'surface.outline',
  borderRadius: '12px',
  overflow: 'hidden',
  '& label': {
    display: 'flex',
    alignItems: 'center',
    gap: 3,
    minHeight: 48,
    px: 3,
    py: '6px',
    cursor: 'pointer',
    typography: 'body1',
  },
  '& label + label': { borderTop: '1px solid', borderColor: 'divider' },
  '& label:has(:checked)': { bgcolor: 'primary.container', color: 'primary.onContainer' },
  '& label:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
  '& input': { width: 18, height: 18, m: 0, accentColor: 'var(--mui-palette-primary-main)', flex: 'none' },
  '& input:focus-visible': { outline: 'none' },
} as const;
