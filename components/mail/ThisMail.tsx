import RefreshOutlined from '@mui/icons-material/RefreshOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { OpenMail, Person } from '@/lib/host/mail-host';
import type { Words } from '@/lib/i18n/words';
import { useSurroundings } from '../surroundings';

/**
 * Whose mail the panel speaks of, in hosts that may move on without telling: the person sees at a glance whether it is the
 * one in front of them, and looks again with one press.
 */
export function ThisMail({ mail }: { mail: OpenMail }) {
  const { readsMail, tellsChanges } = useSurroundings().host.capabilities;
  return readsMail && !tellsChanges ? <Line mail={mail} /> : null;
}

function Line({ mail }: { mail: OpenMail }) {
  const { host, words } = useSurroundings();
  const [trouble, setTrouble] = useState<string | null>(null);
  const lookAgain = async () => {
    setTrouble(null);
    const answer = await host.refresh();
    if (!answer.ok) setTrouble(words(answer.reason === 'refused' ? 'pane.notAllowed' : 'pane.notAnswering'));
  };
  const lost = mail.readable ? null : words(mail.item === 'lost' ? 'pane.lostMail' : 'pane.notRead');
  return (
    <Box component="section" aria-label={words('pane.thisMail')} sx={lineLook}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="caption" component="p" noWrap title={nameOf(mail, words)} color="textSecondary">
          {nameOf(mail, words)}
        </Typography>
        {(trouble ?? lost) ? (
          <Typography variant="body2" component="p" role="alert">
            {trouble ?? lost}
          </Typography>
        ) : null}
      </Box>
      <IconButton
        size="small"
        aria-label={words('pane.lookAgain')}
        title={words('pane.lookAgain')}
        onClick={() => void lookAgain()}
      >
        <RefreshOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
}

function nameOf({ mode, thread, composes }: OpenMail, words: Words): string {
  const [compose] = composes;
  if (thread) {
    const [sender] = thread.senders;
    return [thread.subject ?? words('pane.noSubject'), sender && words('pane.from', { who: calledOf(sender) })]
      .filter(Boolean)
      .join(', ');
  }
  if (compose) {
    const [first] = compose.recipients;
    return [compose.subject ?? words('pane.newMail'), first && words('pane.to', { who: calledOf(first) })]
      .filter(Boolean)
      .join(', ');
  }
  return words(mode === 'none' ? 'pane.noMail' : 'pane.thisMail');
}

function calledOf({ name, address }: Person): string {
  return name ?? address;
}

const lineLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 36,
  pl: 4,
  pr: 2,
  borderBottom: '1px solid',
  borderColor: 'divider',
  bgcolor: 'surface.low',
} as const;
