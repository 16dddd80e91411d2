import type { Boot } from '../../boot';
import { h } from '../element';
import type { TwinWords } from '../words';

export type PageParts = {
  list(list: HTMLElement): void;
  stage(content: HTMLElement | null): void;
  dialog(form: HTMLElement): void;
  notices(texts: readonly string[]): void;
  calendar(titles: readonly string[]): void;
  openPane(frame: HTMLElement, close: () => void): void;
  closePane(): void;
};

/** The frame of Outlook on the web: bar, ribbon, folders, list, reading pane, and the place of the add-in's pane. */
export function page(
  words: TwinWords,
  { account, site }: Boot,
  on: { newMail: () => void; togglePane: () => void; followUp: () => void },
): PageParts {
  const icon = () => h('img', { src: `${site}/icon/16.png`, alt: '' });
  const notices = h('div', { class: 'notices', role: 'status' });
  const folders = h('ul', {}, h('li', {}, h('b', {}, words.inbox)));
  const calendar = h('ul', { 'aria-label': words.calendar });
  const list = h('div', { style: 'display: contents' });
  const stage = h('div', { class: 'stage' });
  const main = h('main', {}, h('nav', {}, folders, h('b', {}, words.calendar), calendar), list, stage);
  document.body.replaceChildren(
    h('header', {}, 'Outlook', h('span', {}, account.name)),
    h(
      'div',
      { class: 'ribbon', role: 'toolbar' },
      h('button', { type: 'button', class: 'main', onclick: on.newMail }, words.newMail),
      h(
        'button',
        { type: 'button', class: 'addin', 'data-button': 'pane', onclick: on.togglePane },
        icon(),
        words.pane,
      ),
      h(
        'button',
        { type: 'button', class: 'addin', 'data-button': 'followUp', onclick: on.followUp },
        icon(),
        words.followUp,
      ),
    ),
    notices,
    main,
  );
  let pane: HTMLElement | null = null;
  const empty = () => h('p', {}, words.nothing);
  stage.append(empty());
  return {
    list: (next) => list.replaceChildren(next),
    stage: (content) => stage.replaceChildren(content ?? empty()),
    dialog: (form) => stage.append(form),
    notices: (texts) => notices.replaceChildren(...texts.map((text) => h('p', {}, text))),
    calendar: (titles) => calendar.replaceChildren(...titles.map((title) => h('li', {}, title))),
    openPane(frame, close) {
      pane?.remove();
      const closing = h('button', { type: 'button', 'aria-label': words.close, onclick: close }, '×');
      pane = h('aside', { class: 'pane', 'aria-label': 'Cordial' }, h('div', {}, 'Cordial', closing), frame);
      main.append(pane);
    },
    closePane() {
      pane?.remove();
      pane = null;
    },
  };
}
