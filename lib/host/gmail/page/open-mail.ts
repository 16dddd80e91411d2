import type { ItemKey, OpenCompose, OpenMail } from '@/lib/host/mail-host';
import type { ComposeView, GmailView } from './read/gmail-view';

/**
 * What the reader sees, in the port's words.
 * @param focused the compose that the person works in, also while the focus rests in the sidebar
 */
export function openMail(view: GmailView, focused: ItemKey | null, readAt: string): OpenMail {
  const { account, aliases, thread, readable } = view;
  const composes = view.composes.map((compose) => openCompose(compose, focused));
  const inHand = composes.find((compose) => compose.focused) ?? null;
  // A new mail on its own is what the person is at; above an open thread it must have the focus to count.
  const compose = inHand ?? (thread ? null : (composes.findLast(({ minimized }) => !minimized) ?? null));
  return {
    account,
    aliases,
    item: compose ? `compose:${compose.key}` : thread ? `thread:${thread.key}` : 'none',
    mode: compose ? 'compose' : thread ? 'read' : 'none',
    thread: thread && {
      key: thread.key,
      subject: thread.subject,
      senders: thread.senders,
      recipients: thread.recipients,
    },
    composes,
    readable,
    readAt,
  };
}

function openCompose(compose: ComposeView, focused: ItemKey | null): OpenCompose {
  const { key, kind, minimized, to, cc, bcc, subject, from, bodyEmpty } = compose;
  return {
    key,
    kind,
    focused: key === focused,
    minimized,
    recipients: [...to, ...cc, ...bcc],
    subject,
    from,
    bodyEmpty,
  };
}
