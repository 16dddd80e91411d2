import type { Conversation } from '../mailbox/mailbox';
import { type ComposeDesk, composeDesk } from './compose/compose-desk';
import { openComposes } from './compose/compose';
import { counters } from './counters';
import { folderName } from './folders';
import { buildFrame } from './frame';
import { unreadCount } from './frame-navigation';
import { listView, previewHolder } from './list-view';
import { boot } from './read-boot';
import { hashOf, type Route, routeOf } from './routes';
import { settingsView } from './settings-view';
import type { ShortcutActions } from './shortcuts';
import { changeConversation, fileAway, tellChange } from './store';
import { type ThreadView, threadView } from './thread-view';
import { newView, showView } from './view-stack';
import type { Tool } from './toolbar';
import { words } from './words';

export type MailboxPage = { shortcuts: ShortcutActions; desk: ComposeDesk };

/** The whole mailbox: what is shown follows the address bar, and what is done here changes the address bar. */
export function openMailboxPage(): MailboxPage {
  let shown: Route = { folder: '', conversation: null, composes: [] };
  let thread: ThreadView | null = null;

  const frame = buildFrame({
    compose: () => void desk.composeNew(),
    openFolder: (folder) => void go({ folder, conversation: null }),
    search: (asked) => {
      counters.searched += 1;
      go({ folder: `search/${encodeURIComponent(asked)}`, conversation: null });
    },
  });
  const desk = composeDesk(frame.moles, () => {
    const hash = hashOf({ ...routeOf(location.hash), composes: openKeys() });
    if (hash !== location.hash) location.hash = hash;
  });
  const openConversation = (conversation: Conversation, folder: string) => {
    if (boot.variants.previewPane) showPreview(conversation, folder);
    else if (!go({ folder, conversation })) show();
  };
  const listActions = { openConversation, openDraft: desk.openDraft };
  const actions = {
    reply: desk.reply,
    tools: (conversation: Conversation) => threadTools(conversation, () => leave(conversation)),
  };

  const showList = (folder: string) => {
    thread = null;
    showView(listView(folder, listActions));
    const unread = folder === 'inbox' && unreadCount() > 0 ? ` (${unreadCount()})` : '';
    setTitle(folderName(folder) + unread);
  };
  const showSettings = () => {
    thread = null;
    showView(settingsView());
    setTitle(words.settings);
  };
  const showThread = (conversation: Conversation, folder: string) => {
    thread = threadView(readOne(conversation), folderName(folder), actions);
    const view = newView('thread', conversation.key);
    view.node.append(thread.node);
    showView(view);
    setTitle(conversation.subject);
  };
  const showPreview = (conversation: Conversation, folder: string) => {
    const view = listView(folder, listActions, conversation.key);
    thread = threadView(readOne(conversation), folderName(folder), actions);
    previewHolder(view)?.replaceChildren(thread.node);
    shown = { ...shown, conversation };
  };
  const show = () => {
    const route = routeOf(location.hash);
    const isSame = route.folder === shown.folder && route.conversation?.key === shown.conversation?.key;
    shown = route;
    frame.drawNavigation(route.folder);
    if (!isSame && route.conversation) showThread(route.conversation, route.folder);
    else if (!isSame && route.folder.startsWith('settings')) showSettings();
    else if (!isSame) showList(route.folder);
    if (route.composes.includes('new')) void desk.composeNew();
    for (const key of route.composes) desk.openDraft(key);
  };
  const leave = ({ key }: Conversation) => {
    if (shown.conversation?.key === key) go({ folder: shown.folder, conversation: null });
  };
  window.addEventListener('hashchange', show);
  show();

  const file = (where: 'archive' | 'bin') => {
    const open = shown.conversation;
    counters[where === 'bin' ? 'deleted' : 'archived'] += 1;
    if (!open) return;
    fileAway(open.key, where);
    leave(open);
  };
  return {
    desk,
    shortcuts: {
      e: () => file('archive'),
      '#': () => file('bin'),
      r: () => thread?.reply('reply'),
      c: () => void desk.composeNew(),
      u: () => shown.conversation && leave(shown.conversation),
      '/': () => {
        counters.searched += 1;
        document.querySelector<HTMLElement>('.twin-search-field')?.focus();
      },
      Escape: () => {
        if (boot.variants.escape !== 'keeps-hash' || !thread) return;
        shown = { ...shown, conversation: null };
        showList(shown.folder);
      },
    },
  };
}

function openKeys(): string[] {
  return openComposes.filter(({ seed }) => seed.kind === 'popup').map(({ seed }) => seed.key);
}

function readOne(conversation: Conversation): Conversation {
  const read = changeConversation(conversation.key, (former) => ({ ...former, unread: false })) ?? conversation;
  tellChange('list');
  return read;
}

function threadTools(conversation: Conversation, leave: () => void): Tool[] {
  const file = (where: 'archive' | 'bin') => () => {
    counters[where === 'bin' ? 'deleted' : 'archived'] += 1;
    fileAway(conversation.key, where);
    leave();
  };
  return [
    { icon: 'back', label: words.back, act: leave },
    { icon: 'archive', label: words.archive, act: file('archive') },
    { icon: 'bin', label: words.remove, act: file('bin') },
    {
      icon: 'unread',
      label: words.markUnread,
      act: () => changeConversation(conversation.key, (former) => ({ ...former, unread: true })) && leave(),
    },
    { icon: 'clock', label: words.snooze },
    { icon: 'move', label: words.move },
    { icon: 'more', label: words.moreOptions },
  ];
}

/** Subject or view first, then the account, once it is known. */
function setTitle(name: string): void {
  const full = `${name} - ${boot.account.address} - Gmail`;
  const wait = boot.variants.accountDelay - performance.now();
  if (wait <= 0) document.title = full;
  else setTimeout(() => (document.title = full), wait);
}

/** Everything that opens goes through the address bar, as on the real page. False when it already says so. */
function go(route: Omit<Route, 'composes'>): boolean {
  const hash = hashOf({ ...route, composes: openKeys() });
  if (hash === location.hash) return false;
  location.hash = hash;
  return true;
}
