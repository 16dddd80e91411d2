import type { TwinMail } from '../../boot';
import { h } from '../element';

/** The folder's list, newest first; the open mail is marked. */
export function mailList(
  mails: readonly TwinMail[],
  openId: string | null,
  open: (mail: TwinMail) => void,
): HTMLElement {
  return h(
    'ul',
    { class: 'list' },
    ...mails
      .toSorted((a, b) => b.at - a.at)
      .map((mail) =>
        h(
          'li',
          { class: mail.isUnread ? 'unread' : '', 'aria-current': mail.id === openId ? 'true' : false },
          h(
            'button',
            { type: 'button', onclick: () => open(mail), 'data-key': mail.key },
            h('b', {}, mail.from.name),
            h('span', {}, mail.subject),
          ),
        ),
      ),
  );
}
