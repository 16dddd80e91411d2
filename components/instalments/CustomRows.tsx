import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { AmountField } from '../common/AmountField';
import { DateField } from '../common/DateField';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { untypedAmount, type PartFields } from './plan-fields';

type Props = { rows: readonly PartFields[]; currency: string; onChange: (rows: readonly PartFields[]) => void };

/** Each part of a plan of one's own: its day and its amount. */
export function CustomRows({ rows, currency, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const change = (at: number, patch: Partial<PartFields>) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, ...patch } : row)));
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {rows.map((row, at) => {
        const { n } = formats.counted(at + 1);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no other identity than their place
          <Box key={at} component="fieldset" sx={rowLook}>
            <Box component="legend">{words('plans.part', { n })}</Box>
            <DateField
              label={words('plans.partDay', { n })}
              value={row.day}
              toward="future"
              onChange={(day) => change(at, { day })}
            />
            <Box sx={{ display: 'flex', alignItems: 'end', gap: 1 }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <AmountField
                  label={words('plans.partAmount', { n })}
                  currency={currency}
                  value={row.amount}
                  onChange={(amount) => change(at, { amount })}
                />
              </Box>
              {rows.length > 1 ? (
                <IconButton
                  aria-label={words('plans.removePart', { n })}
                  title={words('plans.removePart', { n })}
                  onClick={() => onChange(rows.filter((_, place) => place !== at))}
                >
                  <DeleteOutlined />
                </IconButton>
              ) : null}
            </Box>
          </Box>
        );
      })}
      <Button
        startIcon={<AddOutlined />}
        sx={{ justifySelf: 'start', ml: -2 }}
        onClick={() => onChange([...rows, { day: { text: '', day: null }, amount: untypedAmount }])}
      >
        {words('plans.addPart')}
      </Button>
    </Box>
  );
}

const rowLook = {
  border: 0,
  m: 0,
  p: 0,
  minWidth: 0,
  display: 'grid',
  gap: 2,
  '& > legend': { typography: 'caption', fontWeight: 600, color: 'text.secondary', p: 0, mb: 1 },
} as const;
