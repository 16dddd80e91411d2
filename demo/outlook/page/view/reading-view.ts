import type { TwinMail } from '../../boot';
import { h } from '../element';
import type { TwinWords } from '../words';

/** The mail that is read. Its body is the demo's own markup, never a stranger's. */
export function readingView(mail: TwinMail, words: TwinWords, reply: () => void): HTMLElement {
  const body = h('div', { class: 'mail-body' });
  body.innerHTML = mail.html;
  return h(
    'article',
    { class: 'reading', 'aria-label': mail.subject },
    h('h1', {}, mail.subject),
    h(
      'p',
      { class: 'who' },
      h('b', {}, mail.from.name),
      ` <${mail.from.address}>`,
      h('br'),
      `${words.to}: ${mail.to.map(({ name }) => name).join('; ')}`,
    ),
    body,
    h('div', { class: 'bar' }, h('button', { type: 'button', onclick: reply }, words.reply)),
  );
}
