import DraftsOutlined from '@mui/icons-material/DraftsOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { dropDraft } from '@/lib/actions/settle-draft';
import type { OpenDraft } from '@/lib/views/open-drafts';
import { useActs } from '../common/acts';
import { Notice } from '../common/Notice';
import { useSurroundings } from '../surroundings';
import { OvertakenLines } from './OvertakenLines';

/** A letter that still stands in a compose and is about something that was settled or disputed meanwhile (RULE-10). */
export function OvertakenDraft({ open: { draft, customerName, contactName, overtaken } }: { open: OpenDraft }) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const isAll = overtaken.length === draft.invoiceIds.length && overtaken.every(({ by }) => by !== 'disputed');
  const drop = () => performHere(dropDraft(here, draft.id), { done: words('overtaken.dropped') });
  return (
    <Box component="section" aria-label={words('overtaken.region')} sx={{ mt: 3 }}>
      <Notice
        tone="attention"
        icon={<DraftsOutlined />}
        title={words('overtaken.title', { name: contactName ?? customerName })}
        actions={
          <Button size="small" onClick={drop}>
            {words('overtaken.drop')}
          </Button>
        }
      >
        <OvertakenLines overtaken={overtaken} />
        <div>{words(isAll ? 'overtaken.all' : 'overtaken.part')}</div>
      </Notice>
    </Box>
  );
}
