import MarkEmailReadOutlined from '@mui/icons-material/MarkEmailReadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { openDrafts } from '@/lib/views/open-drafts';
import { useActs } from '../common/acts';
import { lazyVerb } from '../common/lazily';
import { Notice } from '../common/Notice';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

const answerDraft = lazyVerb(async () => (await import('@/lib/actions/settle-draft')).answerDraft);

/** The one question about a letter that we did not see leave; it stays until it is answered. */
export function EvidenceLines({ customerId }: { customerId: string | null }) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const seen = useView(openDrafts, undefined);
  if (seen.phase !== 'here') return null;
  const asked = seen.answer.filter(
    ({ draft }) => draft.state === 'asking' && (customerId === null || draft.customerId === customerId),
  );
  const answer = (draftId: string, wasSent: boolean) =>
    performHere(answerDraft(here, draftId, wasSent), { done: words(wasSent ? 'saved.sent' : 'saved.notSent') });
  return asked.map(({ draft, customerName, contactName }) => {
    const question = words('evidence.asked', { name: contactName ?? customerName });
    return (
      <Box key={draft.id} component="section" aria-label={words('evidence.region')} sx={{ mt: 3 }}>
        <Notice
          tone="low"
          icon={<MarkEmailReadOutlined />}
          actions={
            <>
              <Button
                size="small"
                aria-label={words('evidence.yesTo', { question })}
                onClick={() => answer(draft.id, true)}
              >
                {words('common.yes')}
              </Button>
              <Button
                size="small"
                aria-label={words('evidence.noTo', { question })}
                onClick={() => answer(draft.id, false)}
              >
                {words('common.no')}
              </Button>
            </>
          }
        >
          {question}
        </Notice>
      </Box>
    );
  });
}
