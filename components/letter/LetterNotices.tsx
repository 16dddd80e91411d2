import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { AskedFact, MissingFact } from '@/lib/domain/letter';
import type { HostRefusal } from '@/lib/host/mail-host';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

/** What the record does not hold and the letter therefore does not say. */
export function MissingNotice({ missing, asks }: { missing: readonly MissingFact[]; asks: readonly AskedFact[] }) {
  const { words, deskHref, deskTarget } = useSurroundings();
  const formats = useFormats();
  const facts = [...new Set(missing.filter(({ needed }) => needed).map(({ fact }) => fact))];
  if (facts.length === 0) return null;
  const isAskedHere = facts.every((fact) => asks.some((asked) => asked.fact === fact));
  return (
    <Box sx={{ mx: -4 }}>
      <Notice
        tone="attention"
        icon={<FactCheckOutlined />}
        title={words('letter.missingTitle', formats.counted(facts.length))}
        actions={
          deskHref && !isAskedHere ? (
            <Button color="inherit" href={deskHref('settings')} target={deskTarget} rel="noopener">
              {words('letter.toSettings')}
            </Button>
          ) : null
        }
      >
        {words(isAskedHere ? 'letter.missingAsked' : 'letter.missingText', {
          facts: formats.list(facts.map((fact) => words(`facts.${fact}`))),
        })}
      </Notice>
    </Box>
  );
}

/** Why the letter is not in the mail, that it is still here, and what to do. */
export function RefusalNotice({ refusal, again }: { refusal: HostRefusal; again: () => void }) {
  const { words } = useSurroundings();
  const isThere = refusal === 'already-there';
  const text = isThere
    ? 'letter.alreadyText'
    : refusal === 'item-changed'
      ? 'letter.changedText'
      : refusal === 'silent'
        ? 'letter.silentText'
        : 'letter.failedText';
  return (
    <Box sx={{ mx: -4 }}>
      <Notice
        tone="attention"
        role="alert"
        icon={<InfoOutlined />}
        title={words(isThere ? 'letter.alreadyTitle' : 'letter.failedTitle')}
        actions={
          <Button color="inherit" onClick={again}>
            {words(isThere ? 'letter.insertAgain' : 'failure.retry')}
          </Button>
        }
      >
        {words(text)}
      </Notice>
    </Box>
  );
}

/** New facts do not overwrite what a person typed: they ask for the letter to be made again. */
export function StaleNotice({ remake }: { remake: () => void }) {
  const { words } = useSurroundings();
  return (
    <Box sx={{ mx: -4 }}>
      <Notice
        tone="attention"
        icon={<InfoOutlined />}
        title={words('letter.staleTitle')}
        actions={
          <Button color="inherit" onClick={remake}>
            {words('letter.remake')}
          </Button>
        }
      >
        {words('letter.staleText')}
      </Notice>
    </Box>
  );
}

/** A letter that was set aside is found as it was left. */
export function KeptNotice({ startAnew }: { startAnew: () => void }) {
  const { words } = useSurroundings();
  return (
    <Box sx={{ mx: -4 }}>
      <Notice
        tone="low"
        icon={<HistoryOutlined />}
        title={words('tone.keptTitle')}
        actions={
          <Button color="inherit" onClick={startAnew}>
            {words('tone.startAnew')}
          </Button>
        }
      >
        {words('tone.keptText')}
      </Notice>
    </Box>
  );
}
