import type { DraftPlace, DraftText, HostAnswer } from '@/lib/host/mail-host';
import { findComposes } from '../read/find-composes';
import { editorText } from './editor-text';
import type { Mailbox } from './mailbox';

/** What stands in a compose now. Opens nothing: where no compose is open there is no draft to read. */
export function readDraft({ page, sight, readMail }: Mailbox, place: DraftPlace): HostAnswer<DraftText> {
  const compose = findComposes(page, sight).find(({ key, kind }) => {
    if (place.kind === 'open-compose') return key === place.compose;
    return place.kind === 'reply' && kind === 'inline';
  });
  if (!compose) return { ok: false, reason: 'no-compose' };
  const seen = readMail().composes.find(({ key }) => key === compose.key);
  const value = {
    subject: seen?.subject ?? null,
    recipients: seen?.recipients ?? [],
    text: editorText(compose.editor),
  };
  return { ok: true, value };
}
