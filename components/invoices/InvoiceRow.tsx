import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import type { InvoiceLine } from '@/lib/views/customer-panel';
import { Day } from '../common/Day';
import { Money } from '../common/Money';
import { Tag } from '../common/Tag';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { latenessWords, markWords, numberOf, spokenRow } from './invoice-words';

type Props = {
  line: InvoiceLine;
  row: number;
  isSelected: boolean;
  isStop: boolean;
  onSelect: (row: number, isSelected: boolean, isRange: boolean) => void;
};

/** A document that is open: the whole row selects, the number opens the document. */
export const InvoiceRow = memo(function InvoiceRow({ line, row, isSelected, isStop, onSelect }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { invoice, daysLate, open } = line;
  const mark = markWords(line, words);
  const number = numberOf(line, words);
  // What we wait for is no lateness of theirs.
  const isLate = daysLate > 0 && line.mark !== 'disputed';
  const lateness = line.mark === 'disputed' ? words('invoices.leftOut') : latenessWords(line, words, formats);
  return (
    <Box component="label" data-selected={isSelected} sx={rowLook}>
      <TickBox
        row={row}
        checked={isSelected}
        name={spokenRow(line, words, formats)}
        tabIndex={isStop ? 0 : -1}
        onChange={(checked, isRange) => onSelect(row, checked, isRange)}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '6px' }}>
          <Typography
            component="span"
            variant="body1"
            translate="no"
            sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums', py: '1px' }}
          >
            {invoice.link ? (
              <Box
                component="a"
                href={invoice.link}
                target="_blank"
                rel="noopener noreferrer"
                title={words('invoices.openDocument', { number })}
                tabIndex={isStop ? 0 : -1}
                sx={{ color: 'inherit' }}
              >
                {number}
              </Box>
            ) : (
              number
            )}
          </Typography>
          {mark ? <Tag tone={mark.tone}>{mark.text}</Tag> : null}
        </Box>
        <Typography component="div" variant="body2" color="textSecondary" sx={{ display: 'flex', gap: 3 }}>
          <DueDay line={line} />
          {invoice.issuedOn ? (
            <Box component="span" sx={{ display: 'none', '@container (min-width: 480px)': { display: 'inline' } }}>
              {words('invoices.issued', { day: formats.shortDay(invoice.issuedOn) })}
            </Box>
          ) : null}
        </Typography>
      </Box>
      <Box sx={{ textAlign: 'right' }}>
        <Typography component="div" variant="body1">
          <Money amount={open} />
        </Typography>
        <Typography
          component="div"
          variant={isLate ? 'caption' : 'body2'}
          sx={{
            fontWeight: isLate ? 600 : 400,
            color: isLate ? 'late.main' : 'text.secondary',
            lineHeight: '18px',
          }}
        >
          {lateness}
        </Typography>
      </Box>
    </Box>
  );
});

function DueDay({ line }: { line: InvoiceLine }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { dueOn, issuedOn, type } = line.invoice;
  const said = line.daysLate > 0 ? 'invoices.wasDue' : 'invoices.due';
  if (type === 'credit-note') return issuedOn ? <Day day={issuedOn} short /> : null;
  if (dueOn === null) return <span>{words('common.noDueDay')}</span>;
  return (
    <time dateTime={dueOn} title={formats.fullDay(dueOn)}>
      {words(said, { day: formats.shortDay(dueOn) })}
    </time>
  );
}

const rowLook = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: '10px',
  minHeight: 48,
  py: '5px',
  px: 2,
  mx: -2,
  borderRadius: '8px',
  cursor: 'pointer',
  '&:hover': { bgcolor: 'action.hover' },
  '&[data-selected="true"]': {
    bgcolor: 'surface.low',
    outline: '2px solid',
    outlineColor: 'primary.main',
    outlineOffset: '-2px',
  },
  '@media (pointer: coarse)': { py: 2 },
} as const;
