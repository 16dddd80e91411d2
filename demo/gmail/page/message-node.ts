import type { Mail, Person } from '../mailbox/mailbox';
import { twinFacts } from '../twin-facts';
import { bodyNodes, snippetOf } from './body-nodes';
import { writtenDate } from './dates';
import { element, nested } from './element';
import { avatarColour, shownName } from './people';
import { toolButton } from './toolbar';
import { words } from './words';
import { writtenNodes } from './written-nodes';

const facts = twinFacts.thread;
const recipientsShown = 3;

export type MessageActions = { toggle: () => void; reply: () => void };

/** What a collapsed message shows: the sender and a snippet, no body and no ids. */
export function collapsedContent(mail: Mail, { toggle }: MessageActions): HTMLElement {
  return element(
    'div',
    { class: `${facts.summary} twin-message-row`, click: toggle },
    avatar(mail.from),
    element(
      'div',
      { class: 'twin-message-main' },
      element(
        'div',
        { class: 'twin-message-head' },
        sender(mail.from),
        element('span', { class: 'twin-when' }, writtenDate(mail.at, 'message')),
      ),
      element('div', { class: 'twin-snippet' }, snippetOf(mail.body)),
    ),
  );
}

/** An expanded message. Its ids are written by `markIds`, since a mail that was just sent has only one of them. */
export function expandedContent(mail: Mail, { toggle, reply }: MessageActions): HTMLElement {
  const message = element('div', { class: facts.message });
  const address = element('span', { class: 'twin-address', dir: 'ltr' }, `<${mail.from.address}>`);
  const from = element('td', { class: facts.senderCell }, sender(mail.from), ' ', address);
  const date = nested(
    [facts.dateCell[1]],
    element('span', { class: facts.date, title: writtenDate(mail.at, 'title') }, writtenDate(mail.at, 'message')),
    toolButton({ icon: 'star', label: words.star }),
    toolButton({ icon: 'reply', label: words.reply, act: reply }),
    toolButton({ icon: 'more', label: words.moreOptions }),
  ).outer;
  const header = element(
    'table',
    { class: 'cf twin-message-header', role: 'presentation' },
    element(
      'tbody',
      {},
      element(
        'tr',
        { click: (event) => isControl(event) || toggle() },
        from,
        element('td', { class: facts.dateCell[0] }, date),
      ),
    ),
  );
  message.append(
    avatar(mail.from),
    element(
      'div',
      { class: 'twin-message-main' },
      header,
      recipientLine(mail),
      element(
        'div',
        { class: facts.bodyHolder },
        element('div', { class: facts.body, dir: 'auto' }, ...contentOf(mail)),
      ),
      element('div', { class: `${facts.inlineReply} ${facts.inlineReplyClosed}` }),
    ),
  );
  markIds(message, mail);
  return message;
}

function contentOf(mail: Mail): readonly Node[] {
  return writtenNodes.get(mail.id)?.map((node) => node.cloneNode(true)) ?? bodyNodes(mail.body);
}

/** Writes the ids that the mail has by now. */
export function markIds(message: HTMLElement, mail: Mail): void {
  message.setAttribute('data-message-id', `#${mail.id}`);
  if (mail.legacyId) message.setAttribute('data-legacy-message-id', mail.legacyId);
}

function sender(person: Person): HTMLElement {
  const name = shownName(person, 'sender');
  return element(
    'span',
    { class: facts.sender, email: person.address, name, 'data-hovercard-id': person.address },
    name,
  );
}

/** The short line below the sender, which ends after a few names when there are many. */
function recipientLine({ to, cc }: Mail): HTMLElement {
  const all = [...to, ...cc];
  const shown = all.slice(0, recipientsShown).flatMap((person, index) => {
    const name = shownName(person, 'recipient');
    const span = element('span', { class: facts.recipient, email: person.address, name, dir: 'ltr' }, name);
    return index ? [', ', span] : [span];
  });
  return element(
    'div',
    { class: facts.recipientLine },
    `${words.to} `,
    ...shown,
    all.length > recipientsShown ? '…' : '',
  );
}

function avatar(person: Person): HTMLElement {
  const initial = /\p{L}/u.exec(person.name || person.address)?.[0]?.toUpperCase() ?? '?';
  return element(
    'div',
    { class: 'twin-avatar', style: `background: ${avatarColour(person)}`, 'aria-hidden': 'true' },
    initial,
  );
}

function isControl(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[role=button]') !== null;
}
