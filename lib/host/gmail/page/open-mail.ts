import type { ItemKey, OpenCompose, OpenMail } from '@/lib/host/mail-host';
import type { ComposeView, GmailView } from './read/gmail-view';

/**
 * What the reader sees, in the port's words.
 * @param focused the compose that the person works in, also while the focus rests in the sidebar
 */
export function openMail(view: GmailView, focused: ItemKey | null, readAt: string): OpenMail {
  const { thread } = view;
  const composes = view.composes.map((compose) => openCompose(compose, focused));
  // A new mail on its own is what the person is at; above an open thread it must have the focus to count.
  const compose =
    composes.find((each) => each.focused) ?? (thread ? null : composes.findLast(({ minimized }) => !minimized));
  return {
    ...view,
    item: compose ? `compose:${compose.key}` : thread ? `thread:${thread.key}` : 'none',
    mode: compose ? 'compose' : thread ? 'read' : 'none',
    composes,
    readAt,
  };
}

function openCompose({ to, cc, bcc, ...compose }: ComposeView, focused: ItemKey | null): OpenCompose {
  return { ...compose, focused: compose.key === focused, recipients: [...to, ...cc, ...bcc] };
}
