import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { lookAgain } from '@/lib/actions/look-again';
import type { OpenCompose, OpenMail } from '@/lib/host/mail-host';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { useActs } from '../common/acts';
import { useFormDraft } from '../common/form-drafts';
import type { OpenForm } from '../common/form-request';
import { guardOf } from '../common/guard-of';
import { GuardNotice } from '../common/GuardNotice';
import { Section } from '../common/Section';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { ToneTag } from '../tone/ToneTag';
import { ComposeFindings } from './ComposeFindings';
import { isReply } from './is-reply';
import { useComposeTone } from './use-compose-tone';

type Props = { panel: CustomerPanel; mail: OpenMail; compose: OpenCompose; openForm: OpenForm };

/**
 * Beside a mail that a person writes in the mailbox's own window: before a word is typed what to think of, and then how it
 * reads. Nothing is sent, and nothing written without a click.
 */
export function ComposeSection({ panel, mail, compose, openForm }: Props) {
  const { words, host } = useSurroundings();
  const { tone, language, isEmpty, look } = useComposeTone(panel, mail, compose);
  const isCheckedByHand = !host.capabilities.watchesTyping;
  const hasText = isEmpty === false && language !== null;
  const isShown = hasText || (isCheckedByHand && isEmpty !== false);
  return (
    <>
      <Guard panel={panel} compose={compose} isEmpty={isEmpty} openForm={openForm} />
      {isShown ? (
        <Section
          title={words('compose.title')}
          action={
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
              {hasText ? <ToneTag tone={tone} /> : null}
              {isCheckedByHand ? (
                <Button size="small" onClick={() => void look()}>
                  {words('compose.check')}
                </Button>
              ) : null}
            </Box>
          }
        >
          {hasText ? (
            <>
              <ComposeFindings tone={tone} language={language} />
              {tone.report?.shown === 'unacceptable' ? <LookLater panel={panel} compose={compose} /> : null}
            </>
          ) : (
            <Typography variant="body2" color="textSecondary">
              {words('compose.nothingYet')}
            </Typography>
          )}
        </Section>
      ) : null}
    </>
  );
}

/** A draft that hurts can wait: the mailbox keeps it, and we say when to read it again. */
function LookLater({ panel, compose }: Pick<Props, 'panel' | 'compose'>) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const subject = compose.subject?.trim() || panel.customer.name;
  const about = words('compose.lookLaterAbout', { subject });
  return (
    <Button
      size="small"
      onClick={() => performHere(lookAgain(here, panel.customer.id, about), { done: words('compose.lookLaterDone') })}
      sx={{ mt: 2, ml: -2, fontWeight: 450 }}
    >
      {words('compose.lookLater')}
    </Button>
  );
}

/** Said when a window opens empty; whoever has begun to write has seen it, or came back to their words. */
function Guard({ panel, compose, isEmpty, openForm }: Omit<Props, 'mail'> & { isEmpty: boolean | null }) {
  const { words, today } = useSurroundings();
  const formats = useFormats();
  const { fields, change } = useFormDraft(`compose ${compose.key}`, { isGuardSeen: false });
  const [beganEmpty, setBeganEmpty] = useState(isEmpty);
  if (beganEmpty === null && isEmpty !== null) setBeganEmpty(isEmpty);
  if (!beganEmpty || fields.isGuardSeen) return null;
  const guard = guardOf(isReply(compose) ? 'reply' : 'mail', panel, today, words, formats);
  if (!guard) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <GuardNotice
        guard={guard}
        show={(letter) => openForm({ form: 'letter', letter, invoiceIds: [] })}
        ignore={() => change({ isGuardSeen: true })}
      />
    </Box>
  );
}
