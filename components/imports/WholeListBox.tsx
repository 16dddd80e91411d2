import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { MissingFromList } from '@/lib/actions/missing-from-list';
import { totalsByCurrency } from '@/lib/domain/money';
import { Money } from '../common/Money';
import { TickBox } from '../common/TickBox';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { WholeList } from './use-whole-list';

const firstShown = 6;

/** The person may say that a file holds all open documents; what would then count as closed stands here by name. */
export function WholeListBox({ list }: { list: WholeList }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { isTicked, tick, day, missing, needsSure, isSure, tellSure } = list;
  return (
    <Box component="section" aria-label={words('imports.wholeRegion')} sx={{ display: 'grid', gap: 2 }}>
      <Box component="label" sx={tickLook}>
        <TickBox checked={isTicked} onChange={tick} />
        <span>{words('imports.whole', { day: formats.shortDay(day) })}</span>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {words('imports.wholeMeans')}
      </Typography>
      <Box aria-live="polite">{isTicked && missing ? <Missing missing={missing} /> : null}</Box>
      {isTicked && needsSure && missing ? (
        <Box component="label" sx={tickLook}>
          <TickBox checked={isSure} onChange={tellSure} />
          <span>{words('imports.wholeSure', formats.counted(missing.documents.length))}</span>
        </Box>
      ) : null}
    </Box>
  );
}

function Missing({ missing }: { missing: MissingFromList }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [shown, setShown] = useState(firstShown);
  const { documents, openCount, unread } = missing;
  if (documents.length === 0) return <Typography variant="body2">{words('imports.wholeNothing')}</Typography>;
  const amounts = formats.amounts(totalsByCurrency(documents.map(({ open }) => open)));
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Typography variant="body1" sx={{ fontWeight: 600, textWrap: 'pretty' }}>
        {words('imports.wholeCloses', {
          ...formats.counted(documents.length),
          of: formats.counted(openCount).n,
          amounts,
        })}
      </Typography>
      <Box component="ul" sx={{ width: '100%' }}>
        {documents.slice(0, shown).map(({ invoiceId, label, customerName, open }) => (
          <Box component="li" key={invoiceId} sx={{ display: 'flex', gap: 2, py: 1, typography: 'body2' }}>
            <Box component="span" translate="no" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <b>{label ?? words('common.unnamed')}</b> {customerName}
            </Box>
            <Money amount={open} />
          </Box>
        ))}
      </Box>
      {documents.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + 100)} sx={{ ml: -2 }}>
          {words('imports.wholeMore', formats.counted(documents.length - shown))}
        </Button>
      ) : null}
      {unread > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {words('imports.wholeUnread', formats.counted(unread))}
        </Typography>
      ) : null}
    </Box>
  );
}

const tickLook = { display: 'flex', alignItems: 'flex-start', gap: 2, typography: 'body1', cursor: 'pointer' } as const;
