import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isComplaint } from '@/lib/domain/dispute';
import type { ToldDispute } from '@/lib/views/dispute-history';
import { disputeReason } from '../common/dispute-words';
import type { OpenForm } from '../common/form-request';
import { Tag } from '../common/Tag';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

/** One dispute or complaint from its first word to how it ended. */
export function DisputeStoryRow({ story, openForm }: { story: ToldDispute; openForm: OpenForm }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { disputeId, code, text, owner, dueOn, openedOn, closed, invoices, reputation } = story;
  const why = disputeReason(code, words);
  const notes = story.turns.filter(({ what, text: said }) => what === 'note' && said !== null);
  const facts = [
    words('complaints.openedOn', formats.phrases(openedOn)),
    ...(owner ? [words('complaints.caredBy', { owner })] : []),
    ...(dueOn && !closed ? [words('complaints.dueOn', formats.phrases(dueOn, 'act'))] : []),
  ];
  return (
    <li>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, flexWrap: 'wrap' }}>
        <Typography variant="h4" component="h2" sx={{ m: 0, flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {title()}
        </Typography>
        <Tag tone={closed ? 'settled' : 'attention'}>{words(closed ? 'complaints.closed' : 'complaints.open')}</Tag>
      </Box>
      {why && !isComplaint(story) ? <Typography variant="body1">{why}</Typography> : null}
      {text ? (
        <Typography variant="body1" lang="" sx={saidLook}>
          {text}
        </Typography>
      ) : null}
      <Typography variant="body2" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
      {reputation ? (
        <Box sx={{ mt: 1 }}>
          <Tag tone="attention">{words('complaints.atStake')}</Tag>
        </Box>
      ) : null}
      {notes.map((note) => (
        <Typography key={note.id} variant="body2" lang="" sx={{ ...saidLook, mt: 1 }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {formats.phrases(note.on).day}:{' '}
          </Box>
          {note.text}
        </Typography>
      ))}
      {closed ? (
        <Typography variant="body2" sx={{ ...saidLook, mt: 1, color: 'settled.main' }}>
          {closed.text
            ? words('complaints.closedOn', { ...formats.phrases(closed.on), text: closed.text })
            : words('complaints.closedPlain', formats.phrases(closed.on))}
        </Typography>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -2, mt: 1 }}>
          <Button size="small" onClick={() => openForm({ form: 'dispute-note', disputeId })}>
            {words('complaints.addNote')}
          </Button>
          <Button size="small" onClick={() => openForm({ form: 'close-dispute', disputeId })}>
            {words('complaints.resolveWithNote')}
          </Button>
        </Box>
      )}
    </li>
  );

  function title(): string {
    if (isComplaint(story)) return words('complaints.complaint', { what: why ?? '' });
    if (invoices.length === 0) return words('complaints.ofAll');
    return words('complaints.ofInvoices', {
      invoices: formats.list(invoices.map((label) => label ?? words('common.unnamed'))),
    });
  }
}

const saidLook = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;
