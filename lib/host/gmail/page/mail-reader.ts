import type { ItemKey, OpenMail, Stop } from '@/lib/host/mail-host';
import { openMail } from './open-mail';
import type { GmailView } from './read/gmail-view';
import { readGmail } from './read/read-gmail';
import type { Sight } from './read/sight';
import { watchPage } from './watch-page';

export type MailReader = {
  /** Reads the page in this moment. */
  read(): OpenMail;
  /** The last telling, read anew when there was none. */
  last(): OpenMail;
  stop: Stop;
};

/**
 * Follows what is open in Gmail. A click into the sidebar takes the focus out of the compose, but the person still
 * works in it: while the dock has the focus, the compose that had it before counts.
 * @param tell hears a mail that differs from the one before
 */
export function mailReader(
  window: Window & typeof globalThis,
  sight: Sight,
  dockHasFocus: () => boolean,
  tell: (mail: OpenMail) => void,
): MailReader {
  let focused: ItemKey | null = null;
  let last: OpenMail | null = null;

  function toMail(view: GmailView): OpenMail {
    if (!dockHasFocus()) focused = view.composes.find((compose) => compose.focused)?.key ?? null;
    return openMail(view, focused, new Date().toISOString());
  }

  const read = () => toMail(readGmail(window.document, window.location, sight));

  const stop = watchPage(
    window,
    (view) => {
      const mail = toMail(view);
      const isSame = last && JSON.stringify({ ...mail, readAt: last.readAt }) === JSON.stringify(last);
      last = mail;
      if (!isSame) tell(mail);
    },
    { sight },
  );
  return { read, last: () => (last ??= read()), stop };
}
