import DraftsOutlined from '@mui/icons-material/DraftsOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { OpenDraft } from '@/lib/views/open-drafts';
import { useActs } from '../common/acts';
import { lazyVerb } from '../common/lazily';
import { Notice } from '../common/Notice';
import { useSurroundings } from '../surroundings';
import { OvertakenLines } from './OvertakenLines';

const dropDraft = lazyVerb(async () => (await import('@/lib/actions/settle-draft')).dropDraft);

/** A letter that still stands in a compose and is about something that was settled or disputed meanwhile (RULE-10). */
export function OvertakenDraft({ open: { draft, customerName, contactName, overtaken } }: { open: OpenDraft }) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  if (overtaken.length === 0) return null;
  const isAll = overtaken.length === draft.invoiceIds.length && overtaken.every(({ by }) => by !== 'disputed');
  const drop = () => performHere(dropDraft(here, draft.id), { done: words('saved.dropped') });
  return (
    <Box component="section" aria-label={words('evidence.overtakenRegion')} sx={{ mt: 3 }}>
      <Notice
        tone="attention"
        icon={<DraftsOutlined />}
        title={words('evidence.overtaken', { name: contactName ?? customerName })}
        actions={
          <Button size="small" onClick={drop}>
            {words('evidence.drop')}
          </Button>
        }
      >
        <OvertakenLines overtaken={overtaken} />
        <div>{words(isAll ? 'evidence.overtakenAll' : 'evidence.overtakenPart')}</div>
      </Notice>
    </Box>
  );
}
