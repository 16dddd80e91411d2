import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { fromDecimalString } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { ReadDocument } from '@/lib/imports/read-result';
import { Day } from '../common/Day';
import { Money } from '../common/Money';
import { useSurroundings } from '../surroundings';
import { previewGrid } from './preview-grid';
import type { PreviewCell, PreviewLine } from './preview-lines';
import { skipWords } from './skip-words';

/** One line of the file; the cell in doubt stands on honey, as it is written. `place` is its position in the list. */
export function PreviewRow({ line, place }: { line: PreviewLine; place: number }) {
  const { words } = useSurroundings();
  const { document, marks, row, skip } = line;
  if (skip)
    return (
      <Box component="tr" aria-rowindex={place + 2} sx={previewGrid} data-skipped>
        <Row row={row} />
        <td>{skipWords(skip.code, skip.of, words)}</td>
      </Box>
    );
  const shown: Record<PreviewCell, ReactNode> = {
    customer: document?.customer.name,
    number: document?.number,
    issuedOn: <On day={document?.issuedOn ?? null} />,
    dueOn: <On day={document?.dueOn ?? null} />,
    open: document ? <Open document={document} /> : null,
  };
  return (
    <Box component="tr" aria-rowindex={place + 2} sx={previewGrid}>
      <Row row={row} />
      {(['customer', 'number', 'issuedOn', 'dueOn', 'open'] as const).map((cell) => (
        <Box component="td" key={cell} title={cell === 'customer' ? document?.customer.name : undefined}>
          {marks[cell] === undefined ? shown[cell] : <Mark text={marks[cell] || words('imports.empty')} />}
        </Box>
      ))}
    </Box>
  );
}

function On({ day }: { day: PlainDate | null }) {
  return day ? <Day day={day} short /> : null;
}

function Row({ row }: { row: number }) {
  return (
    <Box component="td" sx={{ color: 'text.secondary' }}>
      {row}
    </Box>
  );
}

function Open({ document: { open, currency } }: { document: ReadDocument }) {
  if (open === null) return '—';
  const amount = currency === null ? null : fromDecimalString(open, currency);
  return amount ? <Money amount={amount} strong={false} /> : open;
}

function Mark({ text }: { text: string }) {
  return (
    <Box
      component="mark"
      sx={{
        px: 2,
        py: '2px',
        borderRadius: '6px',
        bgcolor: 'attention.container',
        color: 'attention.onContainer',
        fontWeight: 600,
      }}
    >
      {text}
    </Box>
  );
}
