import { twinFacts } from '../../twin-facts';
import { element } from '../element';
import { icon, type IconName } from '../icons';
import { boot } from '../read-boot';
import { words } from '../words';
import type { Compose } from './compose';

const facts = twinFacts.compose;

export type DialogActions = { minimise: () => void; fullScreen: () => void; popOut: () => void; close: () => void };

/** A window around a compose: a new node each time the compose changes its shape. */
export type ComposeDialog = { node: HTMLElement; content: HTMLElement; say: (text: string) => void };

export function composeDialog({ region, seed, subject }: Compose, actions: DialogActions): ComposeDialog {
  const title = element('span', { class: 'twin-dialog-title' }, seed.subject || words.newMessage);
  const status = element('span', { class: facts.status, 'aria-live': 'polite' });
  subject.addEventListener('change', () => title.replaceChildren(subject.value || words.newMessage));
  const bar = element(
    'table',
    { class: facts.titleTable[boot.variants.titleBarClass], role: 'presentation' },
    element(
      'tbody',
      {},
      element(
        'tr',
        {},
        element('td', { class: 'twin-dialog-name' }, title, status),
        element(
          'td',
          { class: facts.titleCell },
          control('minimise', words.minimise, facts.minimise, actions.minimise),
          control('expand', words.fullScreen, facts.enlarge, actions.fullScreen),
          control('window', words.popOut, 'twin-pop-out', actions.popOut),
          control('close', words.close, facts.close, actions.close),
        ),
      ),
    ),
  );
  const isReply = seed.replyTo !== null;
  const content = element('div', { class: 'twin-dialog-content' }, element('div', { jsaction: 'none' }, region));
  const node = element(
    'div',
    { role: 'dialog', 'aria-label': words.newMessage, class: `twin-dialog${isReply ? ` ${facts.replyPopup}` : ''}` },
    element('div', { class: facts.titleBar }, bar),
    content,
  );
  return { node, content, say: (text) => status.replaceChildren(text) };
}

/** Live pages differ: the controls are images or, lately, buttons. */
function control(name: IconName, label: string, className: string, act: () => void): HTMLElement {
  if (boot.variants.titleBarControls === 'button')
    return element('button', { type: 'button', class: className, 'aria-label': label, click: act }, icon(name, 16));
  const drawing = new XMLSerializer()
    .serializeToString(icon(name, 16))
    .replace('<svg', `<svg fill="none" stroke="${boot.variants.theme === 'dark' ? '#ddd' : '#444'}" stroke-width="2"`);
  const source = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  return element('img', {
    class: className,
    src: source,
    alt: label,
    'aria-label': label,
    role: 'button',
    tabindex: 0,
    click: act,
  });
}
