import type { Conversation } from '../mailbox/mailbox';
import { twinFacts } from '../twin-facts';
import { element } from './element';
import { conversationsIn } from './folders';
import { listRows } from './list-row';
import { boot } from './read-boot';
import { store } from './store';
import { toolbar } from './toolbar';
import { knownView, newView, type View } from './view-stack';
import { words } from './words';

export type ListActions = {
  openConversation: (conversation: Conversation, folder: string) => void;
  openDraft: (composeKey: string) => void;
};

const redraw = new Map<string, (selected: string | null) => void>();

/** The list of a folder; the same nodes every time it is asked for, with fresh rows. */
export function listView(folder: string, actions: ListActions, selected: string | null = null): View {
  const known = knownView(folder);
  if (known) {
    redraw.get(folder)?.(selected);
    return known;
  }
  const view = newView('list', folder);
  const body = element('tbody');
  const head = element('div', { class: 'twin-list-head' });
  let chosen = selected;
  const draw = () => {
    head.replaceChildren(listToolbar(folder));
    body.replaceChildren(...rows(folder, actions, chosen));
  };
  redraw.set(folder, (next) => {
    chosen = next;
    draw();
  });
  draw();
  const table = element('table', { class: twinFacts.list.table, role: 'grid', gh: twinFacts.frame.listMark }, body);
  const isSplit = boot.variants.previewPane;
  view.node.append(head, isSplit ? splitPane(table) : element('div', { class: 'twin-list' }, table));
  store.listeners.add(draw);
  return view;
}

/** Where a thread opens beside the list, when the preview pane is on. */
export function previewHolder(view: View): HTMLElement | null {
  return view.node.querySelector<HTMLElement>(`.${twinFacts.thread.previewThread}`);
}

function splitPane(table: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: twinFacts.thread.previewHolder },
    element('div', { class: 'twin-list twin-list-narrow' }, table),
    element('div', { class: twinFacts.thread.previewThread }),
  );
}

function rows(folder: string, actions: ListActions, selected: string | null): HTMLElement[] {
  if (folder === 'drafts') return draftRows(actions);
  const conversations = conversationsIn(folder);
  if (conversations.length === 0) return [element('tr', {}, element('td', { class: 'twin-empty' }, words.empty))];
  return conversations.flatMap((conversation, index) =>
    listRows(conversation, {
      id: `:${folder.length}${index.toString(36)}`,
      isSelected: conversation.key === selected,
      isVertical: boot.variants.previewPane,
      open: () => actions.openConversation(conversation, folder),
    }),
  );
}

function draftRows(actions: ListActions): HTMLElement[] {
  return [...store.drafts.values()].map((draft) =>
    element(
      'tr',
      {
        class: `${twinFacts.list.row} ${twinFacts.list.readRow}`,
        role: 'row',
        click: () => actions.openDraft(draft.composeKey),
      },
      element('td', { class: 'twin-check' }),
      element('td', { class: twinFacts.list.sender }, element('span', { class: 'twin-draft' }, words.draft)),
      element('td', { class: twinFacts.list.subjectCell }, draft.subject || words.noSubject),
    ),
  );
}

function listToolbar(folder: string): HTMLElement {
  const count = conversationsIn(folder).length;
  const tools = [
    { icon: 'box', label: words.more },
    { icon: 'more', label: words.moreOptions },
  ] as const;
  return toolbar(tools, `1–${count} ${words.of} ${count}`);
}
