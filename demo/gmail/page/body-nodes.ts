import type { BodyBlock } from '../mailbox/conversation-script';
import { twinFacts } from '../twin-facts';
import { element } from './element';

/** The nodes of a mail's body. */
export function bodyNodes(blocks: readonly BodyBlock[]): HTMLElement[] {
  return blocks.map(blockNode);
}

/** The first words of a mail, for list rows and collapsed messages. */
export function snippetOf(blocks: readonly BodyBlock[]): string {
  return blocks
    .filter((block) => typeof block === 'string')
    .join(' ')
    .slice(0, 160);
}

function blockNode(block: BodyBlock): HTMLElement {
  if (typeof block === 'string') return element('p', {}, block);
  if ('signature' in block) return element('div', { class: 'twin-signature' }, ...lines(block.signature));
  if ('link' in block) return element('p', {}, element('a', { href: block.link.href }, block.link.text));
  if ('table' in block) return tableNode(block.table);
  const { intro, headers, lines: quoted } = block.quoted;
  return element(
    'div',
    { class: twinFacts.thread.quote },
    intro ? element('div', { class: 'gmail_attr', dir: 'ltr' }, ...withAddressLinks(intro)) : null,
    ...(headers ?? []).map((line) => element('div', {}, ...withAddressLinks(line))),
    element('blockquote', {}, ...lines(quoted)),
  );
}

function tableNode(rows: readonly (readonly string[])[]): HTMLElement {
  return element(
    'table',
    { class: 'twin-table' },
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))),
  );
}

function lines(texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => element('div', {}, text));
}

/** Quoted headers carry addresses as links, and a `span[email]` that a careless reader would take for a sender. */
function withAddressLinks(text: string): (Node | string)[] {
  const [, before, address, after] = /^(.*?<)([^>]+)(>.*)$/.exec(text) ?? [];
  if (before === undefined || address === undefined || after === undefined) return [text];
  const link = element('a', { href: `mailto:${address}` }, element('span', { email: address, name: '' }, address));
  return [before, link, after];
}
