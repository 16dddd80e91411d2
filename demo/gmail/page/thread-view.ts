import type { Conversation } from '../mailbox/mailbox';
import { twinFacts } from '../twin-facts';
import { element } from './element';
import { icon } from './icons';
import { type MessageItem, messageItem } from './message-item';
import { boot } from './read-boot';
import { store } from './store';
import { type Tool, toolbar, toolButton } from './toolbar';
import { words } from './words';

const facts = twinFacts.thread;
const collapsesAbove = 4;

export type ReplyKind = 'reply' | 'reply-all' | 'forward';

/** What the thread asks of the rest of the page. */
export type ThreadActions = {
  reply: (conversation: Conversation, item: MessageItem, kind: ReplyKind) => void;
  tools: (conversation: Conversation) => readonly Tool[];
};

export type ThreadView = { node: HTMLElement; reply: (kind: ReplyKind) => void };

/** The nodes of an open thread. Mails that arrive later are appended at its end. */
export function threadView(conversation: Conversation, folderLabel: string, actions: ThreadActions): ThreadView {
  const list = element('div', { role: 'list' });
  const items: MessageItem[] = [];
  const add = (mail: Conversation['mails'][number], isExpanded: boolean) => {
    const item = messageItem(mail, isExpanded, (chosen) => actions.reply(conversation, chosen, 'reply'));
    items.push(item);
    list.append(item.node);
  };
  conversation.mails.forEach((mail, index) => add(mail, index === conversation.mails.length - 1));
  if (boot.variants.superCollapse && items.length > collapsesAbove) collapseMiddle(items, list);
  store.listeners.add((change, changed) => {
    if (change === 'delivered' && changed?.key === conversation.key) takeOver(changed, items, add);
  });
  const reply = (kind: ReplyKind) => {
    const last = items.at(-1);
    if (last) actions.reply(conversation, last, kind);
  };
  const bars = Array.from({ length: boot.variants.replyBar === 'two' ? 2 : 1 }, () => replyBar(reply));
  const content = [subjectLine(conversation, folderLabel), list, ...bars];
  const node = element('div', { class: facts.root }, toolbar(actions.tools(conversation), ''), wrapped(content));
  return { node, reply };
}

function wrapped(content: readonly HTMLElement[]): HTMLElement {
  if (boot.variants.threadWrapper === 'a98') return element('div', { class: facts.wrapper }, ...content);
  const cell = element('td', { class: facts.oldWrapperCell }, ...content);
  return element(
    'table',
    { class: facts.oldWrapper, role: 'presentation' },
    element('tbody', {}, element('tr', {}, cell)),
  );
}

/** Subject and ids. In the preview pane the ids come late; in one live variant one of them is the word "undefined". */
function subjectLine({ subject, permId, legacyId }: Conversation, folderLabel: string): HTMLElement {
  const heading = element('h2', { class: facts.subject, tabindex: -1 }, ...withEmojiImages(subject));
  const writeIds = () => {
    heading.setAttribute('data-thread-perm-id', boot.variants.permId === 'undefined' ? 'undefined' : permId);
    heading.setAttribute('data-legacy-thread-id', legacyId);
  };
  if (boot.variants.previewPane) setTimeout(writeIds, boot.variants.previewIdDelay);
  else writeIds();
  const tools = element('span', { class: 'twin-subject-tools' }, toolButton({ icon: 'print', label: words.print }));
  return element('div', { class: facts.header }, heading, element('span', { class: 'twin-tag' }, folderLabel), tools);
}

function withEmojiImages(subject: string): (Node | string)[] {
  return subject
    .split(/(\p{Extended_Pictographic}\ufe0f?)/u)
    .map((part) =>
      /\p{Extended_Pictographic}/u.test(part)
        ? element('img', { 'data-emoji': part, alt: part, class: 'twin-emoji', src: emojiPicture(part) })
        : part,
    );
}

function emojiPicture(emoji: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** A long thread hides its middle behind a notice that counts the hidden ones. */
function collapseMiddle(items: readonly MessageItem[], list: HTMLElement): void {
  const hidden = items.slice(1, -2);
  const count = element('span', { class: facts.hiddenCount }, element('span', {}, String(hidden.length)));
  const notice = element(
    'div',
    { class: facts.hiddenNotice, role: 'button', title: `${hidden.length} ${words.hiddenMessages}` },
    count,
  );
  for (const { node } of hidden) node.classList.replace(facts.collapsed, facts.superCollapsed);
  notice.addEventListener('click', () => {
    for (const { node } of hidden) node.classList.replace(facts.superCollapsed, facts.collapsed);
    notice.remove();
  });
  list.insertBefore(notice, hidden[0]?.node ?? null);
}

function takeOver(
  { mails }: Conversation,
  items: MessageItem[],
  add: (mail: Conversation['mails'][number], isExpanded: boolean) => void,
): void {
  for (const mail of mails) {
    const known = items.find((item) => item.mail.id === mail.id);
    if (known) known.update(mail);
    else add(mail, true);
  }
  for (const gone of items.filter((item) => !mails.some(({ id }) => id === item.mail.id))) {
    gone.node.remove();
    items.splice(items.indexOf(gone), 1);
  }
}

function replyBar(reply: (kind: ReplyKind) => void): HTMLElement {
  const button = (kind: ReplyKind, name: 'reply' | 'forward', label: string) =>
    element(
      'span',
      { class: `${facts.replyControl} twin-reply`, role: 'link', tabindex: 0, click: () => reply(kind) },
      icon(name),
      label,
    );
  return element(
    'div',
    { class: `${facts.replyBar} twin-reply-bar` },
    button('reply', 'reply', words.reply),
    button('reply-all', 'reply', words.replyAll),
    button('forward', 'forward', words.forward),
  );
}
