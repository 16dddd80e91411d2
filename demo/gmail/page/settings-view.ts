import { twinFacts } from '../twin-facts';
import { element } from './element';
import { boot } from './read-boot';
import { knownView, newView, type View } from './view-stack';
import { words } from './words';

const facts = twinFacts.settings;

/**
 * The settings: neither list nor thread. What could be mistaken stands in it as on the real page: headings, a list, the
 * account's addresses, and an editor for the signature like that of a mail.
 */
export function settingsView(): View {
  const known = knownView('settings');
  if (known) return known;
  const view = newView('settings', 'settings');
  const { name, address } = boot.account;
  const tabs = [words.inbox, words.customers, words.signature].map((label) =>
    element('div', { role: 'listitem', class: facts.tab }, label),
  );
  const account = element('span', { email: address, name }, `${name} <${address}>`);
  const signature = element(
    'div',
    {
      class: twinFacts.compose.editor,
      g_editable: 'true',
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': words.signature,
    },
    element('div', {}, name),
  );
  const rows = [
    [words.accountOf, account],
    [words.signature, signature],
  ] as const;
  view.node.append(
    element('h2', { class: facts.title }, words.settings),
    element('div', { role: 'list', class: facts.tabs }, ...tabs),
    element(
      'table',
      { class: facts.table },
      element('tbody', {}, ...rows.map(([label, value]) => settingRow(label, value))),
    ),
  );
  return view;
}

function settingRow(label: string, value: HTMLElement): HTMLElement {
  return element('tr', {}, element('td', { class: facts.label }, label), element('td', {}, value));
}
