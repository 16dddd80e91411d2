import MarkEmailReadOutlined from '@mui/icons-material/MarkEmailReadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useEffect, useState } from 'react';
import type { OpenMail } from '@/lib/host/mail-host';
import { openDrafts, type OpenDraft, type OpenDraftsArgs } from '@/lib/views/open-drafts';
import { useActs } from '../common/acts';
import { lazily, lazyVerb } from '../common/lazily';
import { Notice } from '../common/Notice';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';

const answerDraft = lazyVerb(async () => (await import('@/lib/actions/settle-draft')).answerDraft);

// Few letters are overtaken: these come with their words when one is.
const OvertakenDraft = lazily(async () => (await import('./OvertakenDraft')).OvertakenDraft);
const OvertakenLines = lazily(async () => (await import('./OvertakenLines')).OvertakenLines);

/** The one question about a letter that we did not see leave, until it is answered; and a begun one that no longer fits. */
export function EvidenceLines(customer: OpenDraftsArgs) {
  const here = useSurroundings();
  const { words, host } = here;
  const [mail, setMail] = useState<OpenMail | null>(null);
  useEffect(() => host.watch(setMail), [host]);
  const { performHere } = useActs();
  const seen = useView(openDrafts, customer);
  if (seen.phase !== 'here') return null;
  const answer = (draftId: string, wasSent: boolean) =>
    performHere(answerDraft(here, draftId, wasSent), { done: words(wasSent ? 'saved.sent' : 'saved.notSent') });
  return seen.answer.map((open) => {
    const { draft, customerName, contactName } = open;
    const isOvertaken = open.overtaken.length > 0;
    if (draft.state === 'waiting') {
      return isOvertaken ? (
        <Suspense key={draft.id}>
          <OvertakenDraft open={open} />
        </Suspense>
      ) : null;
    }
    const question = words('evidence.asked', { name: contactName ?? customerName });
    const seemsSent = isAnswered(draft, mail);
    return (
      <Box key={draft.id} component="section" aria-label={words('evidence.region')} sx={{ mt: 3 }}>
        <Notice
          tone="low"
          icon={<MarkEmailReadOutlined />}
          actions={
            <>
              <Button
                size="small"
                variant={seemsSent ? 'contained' : 'text'}
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
          {isOvertaken ? (
            <Suspense>
              <OvertakenLines overtaken={open.overtaken} />
            </Suspense>
          ) : null}
          {seemsSent ? <div>{words('evidence.ownNewer')}</div> : null}
        </Notice>
      </Box>
    );
  });
}

/** A newer mail of ours in the conversation where the letter was to go: the answer is likely, and still the person's. */
function isAnswered({ threadKey, insertedAt }: OpenDraft['draft'], mail: OpenMail | null): boolean {
  const { key, ownMailAt } = mail?.thread ?? {};
  return threadKey !== null && key === threadKey && ownMailAt !== undefined && ownMailAt >= insertedAt;
}
