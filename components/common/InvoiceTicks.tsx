import Box from '@mui/material/Box';
import { invoiceLabel } from '@/lib/domain/invoice';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import { useSurroundings } from '../surroundings';
import { Money } from './Money';
import { TickBox } from './TickBox';

type Props = {
  label: string;
  lines: readonly InvoiceLine[];
  chosen: readonly string[];
  onChange: (chosen: string[], lines: readonly InvoiceLine[]) => void;
};

/** Some of the open documents, to tick; a long list scrolls in its own box. */
export function InvoiceTicks({ label, lines, chosen, onChange }: Props) {
  const { words } = useSurroundings();
  const tick = (id: string, isTicked: boolean) => {
    const next = isTicked ? [...chosen, id] : chosen.filter((one) => one !== id);
    onChange(
      next,
      lines.filter(({ invoice }) => next.includes(invoice.id)),
    );
  };
  return (
    <Box component="fieldset" sx={listLook}>
      <legend>{label}</legend>
      {lines.map(({ invoice, open }) => (
        <label key={invoice.id}>
          <TickBox checked={chosen.includes(invoice.id)} onChange={(isTicked) => tick(invoice.id, isTicked)} />
          <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            {invoiceLabel(invoice) ?? words('common.unnamed')}
          </Box>
          <Money amount={open} />
        </label>
      ))}
    </Box>
  );
}

const listLook = {
  border: 0,
  m: 0,
  p: 0,
  minWidth: 0,
  maxHeight: 264,
  overflowY: 'auto',
  '& legend': { typography: 'h4', p: 0, mb: 1 },
  '& label': {
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    minHeight: 36,
    px: 1,
    typography: 'body1',
    cursor: 'pointer',
  },
} as const;
