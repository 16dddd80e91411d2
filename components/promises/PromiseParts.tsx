import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { Money } from '@/lib/domain/money';
import { AmountField } from '../common/AmountField';
import { DateField } from '../common/DateField';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { lastPart, withPart, type PartFields } from './promise-fields';

type Props = {
  parts: readonly PartFields[];
  total: Money | null;
  firstOn: string | null;
  onChange: (parts: readonly PartFields[]) => void;
};

/** A promise in parts: one press halves it, the rest always goes to the last. */
export function PromiseParts({ parts, total, firstOn, onChange }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  if (total === null || firstOn === null) return null;
  const written = { day: formats.shortDay, digits: formats.digits };
  const more = () => onChange(withPart(parts, total, firstOn, written));
  const change = (at: number, patch: Partial<PartFields>) =>
    onChange(parts.map((part, place) => (place === at ? { ...part, ...patch } : part)));
  // With one left it is a promise on one day again.
  const without = (at: number) => onChange(parts.length <= 2 ? [] : parts.filter((_, place) => place !== at));
  const rest = lastPart(parts, total);
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {parts.map((part, at) => {
        const { n } = formats.counted(at + 1);
        const isLast = at === parts.length - 1;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no other identity than their place
          <Box key={at} component="fieldset" sx={partLook}>
            <legend>{words('promises.part', { n })}</legend>
            {at === 0 ? null : (
              <DateField
                label={words('promises.partDay', { n })}
                value={part.day}
                toward="future"
                onChange={(day) => change(at, { day })}
              />
            )}
            {isLast ? (
              <Typography variant="body1">
                {rest ? words('promises.rest', { amount: formats.money(rest) }) : words('promises.noRest')}
              </Typography>
            ) : (
              <AmountField
                label={words('promises.partAmount', { n })}
                currency={total.currency}
                value={part.amount}
                onChange={(amount) => change(at, { amount })}
              />
            )}
            {at === 0 ? null : (
              <IconButton
                aria-label={words('promises.removePart', { n })}
                title={words('promises.removePart', { n })}
                onClick={() => without(at)}
                sx={{ justifySelf: 'end', mt: -1 }}
              >
                <DeleteOutlined />
              </IconButton>
            )}
          </Box>
        );
      })}
      {total.minor < 2 ? null : (
        <Button startIcon={<AddOutlined />} onClick={more} sx={{ justifySelf: 'start', ml: -2 }}>
          {words(parts.length === 0 ? 'promises.inTwo' : 'promises.addPart')}
        </Button>
      )}
    </Box>
  );
}

const partLook = {
  border: 0,
  m: 0,
  p: 0,
  minWidth: 0,
  display: 'grid',
  gap: 2,
  '& > legend': { typography: 'caption', fontWeight: 600, color: 'text.secondary', p: 0, mb: 1 },
} as const;
