import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { FilledLetter } from '@/lib/domain/letter';
import type { OpenMail } from '@/lib/host/mail-host';
import { useActs } from '../common/acts';
import { plainHtml } from '../common/plain-html';
import { useSurroundings } from '../surroundings';

type Props = { letter: FilledLetter; text: string; to: string; mail: OpenMail | null };

/** By which way the text reaches the colleague: pasted where they talk, or in a mail that the person sends. */
export function BriefWays({ letter, text, to, mail }: Props) {
  const { words, host } = useSurroundings();
  const { say } = useActs();
  const [hasFailed, setFailed] = useState(false);
  const isAddress = /^\S+@\S+\.\S+$/.test(to);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words('channels.copied'));
    } catch {
      // The frame may not; the text stands there to be marked by hand.
      setFailed(true);
    }
  };
  const open = async () => {
    const brief = { ...letter, plain: text, html: plainHtml(text) };
    const answer = await host.insertDraft(brief, { kind: 'new', to: [to] }, mail?.item ?? '', false);
    setFailed(!answer.ok);
    if (answer.ok) say(words('channels.opened'));
  };
  const mailto = `mailto:${encodeURIComponent(to)}?${query(letter.subject, text)}`;
  return (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button variant="tonal" startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
          {words('common.copy')}
        </Button>
        {!isAddress ? null : host.capabilities.opensNewDraft && !hasFailed ? (
          <Button startIcon={<MailOutlined />} onClick={() => void open()}>
            {words('channels.openMail')}
          </Button>
        ) : (
          <Button startIcon={<MailOutlined />} href={mailto} target="_blank" rel="noopener noreferrer">
            {words('channels.openMail')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {to !== '' && !isAddress ? words('channels.mailWrong') : words('channels.notSent')}
      </Typography>
    </div>
  );
}

/** `URLSearchParams` writes blanks as plus signs, which mail programs show. */
function query(subject: string, body: string): string {
  return `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
