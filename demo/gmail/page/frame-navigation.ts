import { twinFacts } from '../twin-facts';
import { element } from './element';
import { conversationsIn, type Folder, folders, labelFolders } from './folders';
import { icon } from './icons';
import { store } from './store';
import { words } from './words';

const facts = twinFacts.frame;

export type NavigationActions = { compose: () => void; openFolder: (hash: string) => void };

/** The left column. `draw` marks the open folder and counts what is unread. */
export function navigationNode({ compose, openFolder }: NavigationActions): {
  node: HTMLElement;
  draw: (folder: string) => void;
} {
  const button = element(
    'div',
    {
      class: `${facts.composeButton} twin-compose-button`,
      gh: facts.composeButtonMark,
      role: 'button',
      tabindex: 0,
      click: compose,
    },
    icon('pencil'),
    element('span', {}, words.compose),
  );
  const rows = element('div', { class: 'twin-folders' });
  const node = element(
    'div',
    { class: facts.navigation },
    button,
    element('div', { role: 'navigation', 'aria-label': words.navigation }, rows),
  );
  let shown = 'inbox';
  const draw = (folder: string) => {
    shown = folder;
    const row = (item: Folder) => folderRow(item, item.hash === folder, openFolder);
    const heading = element('h3', { class: 'twin-labels-heading' }, words.labels);
    rows.replaceChildren(...folders.map(row), heading, ...labelFolders.map(row));
  };
  store.listeners.add(() => draw(shown));
  draw(shown);
  return { node, draw };
}

function folderRow(
  { hash, name, icon: drawing }: Folder,
  isOpen: boolean,
  openFolder: (hash: string) => void,
): HTMLElement {
  const count = hash === 'drafts' ? store.drafts.size : hash === 'inbox' ? unreadCount() : 0;
  const link = element('a', { href: `#${hash}`, class: facts.folderLink, tabindex: 0, title: name }, name);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    openFolder(hash);
  });
  return element(
    'div',
    { class: `${facts.navigationRow}${isOpen ? ' twin-open-folder' : ''}` },
    icon(drawing),
    element('span', { class: facts.navigationItem }, link),
    element('span', { class: 'twin-folder-count' }, count ? String(count) : ''),
  );
}

/** How many conversations of the inbox are unread; the title shows it too. */
export function unreadCount(): number {
  return conversationsIn('inbox').filter(({ unread }) => unread).length;
}
