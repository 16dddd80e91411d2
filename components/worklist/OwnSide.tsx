import BuildOutlined from '@mui/icons-material/BuildOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ownSideBlockers, type OwnSideBlocker } from '@/lib/views/own-side-blockers';
import { disputeReason } from '../common/dispute-words';
import { LegalName } from '../common/LegalName';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

const firstShown = 4;

type Props = { open: (customerId: string) => void };

/** What of ours keeps customers from paying: each with who sees to it and by when. */
export function OwnSide({ open }: Props) {
  const { words, calendar } = useSurroundings();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const seen = useView(ownSideBlockers, { timeZone: calendar.timeZone });
  if (seen.phase !== 'here' || seen.answer.length === 0) return null;
  const shown = isWhole ? seen.answer : seen.answer.slice(0, firstShown);
  return (
    <Box component="section" aria-labelledby="own-side" sx={{ mb: 6 }}>
      <Typography variant="h4" component="h2" id="own-side">
        {words('worklist.oursTitle')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1, mb: 2 }}>
        {words('worklist.oursText')}
      </Typography>
      <ul>
        {shown.map((blocker) => (
          <Blocker key={blocker.disputeId} blocker={blocker} open={() => open(blocker.customerId)} />
        ))}
      </ul>
      {seen.answer.length > shown.length ? (
        <Button onClick={() => setWhole(true)} sx={{ mt: 1, ml: -2 }}>
          {words('worklist.seeAll', formats.counted(seen.answer.length))}
        </Button>
      ) : null}
    </Box>
  );
}

function Blocker({ blocker: { name, code, owner, dueOn }, open }: { blocker: OwnSideBlocker; open: () => void }) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const by = dueOn ? words(dueOn < today ? 'worklist.late' : 'worklist.dueBy', { day: formats.shortDay(dueOn) }) : null;
  return (
    <li>
      <ButtonBase onClick={open} sx={rowLook}>
        <BuildOutlined aria-hidden />
        <Box component="span" sx={{ minWidth: 0 }}>
          <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
            <LegalName name={name} />
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {disputeReason(code, words) ?? code}
          </Typography>
          <Typography
            component="span"
            variant="body2"
            sx={{ display: 'block', color: dueOn && dueOn < today ? 'late.main' : 'text.secondary' }}
          >
            {[owner ?? words('worklist.noOwner'), by].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      </ButtonBase>
    </li>
  );
}

const rowLook = {
  width: 'calc(100% + 16px)',
  mx: -2,
  px: 2,
  py: 2,
  gap: 3,
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  textAlign: 'left',
  borderRadius: '8px',
  '& > svg': { fontSize: 18, color: 'text.secondary', mt: '1px' },
  '&:hover': { bgcolor: 'action.hover' },
} as const;
