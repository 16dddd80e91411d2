import type { Person } from '../../mailbox/mailbox';
import { company } from '../../../sample/company';
import { twinFacts } from '../../twin-facts';
import { element } from '../element';
import { icon } from '../icons';
import { boot } from '../read-boot';
import { words } from '../words';
import type { ComposeSeed } from './compose';

const facts = twinFacts.compose;

export type EditorParts = {
  area: HTMLElement;
  editor: HTMLElement;
  plain: HTMLTextAreaElement;
  isPlain: () => boolean;
  swapMode: () => void;
};

/**
 * The rich editor and, beside it under the same label, the plain text area: one of the two holders is hidden, and
 * plain-text mode swaps them.
 */
export function buildEditor(seed: ComposeSeed, quoteField: HTMLInputElement, changed: () => void): EditorParts {
  const editor = element('div', {
    class: facts.editor,
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': words.body,
    tabindex: 1,
    ...(boot.variants.foreignExtensions
      ? { 'data-gramm': 'true', 'data-gramm_editor': 'true', spellcheck: 'false' }
      : {}),
  });
  editor.append(...(seed.content ?? startingContent(seed)));
  const plain = element('textarea', { class: facts.plainText, 'aria-label': words.body });
  const rich = element('div', { class: facts.shownBody }, editor);
  const text = element('div', { class: facts.hiddenBody }, plain);
  const isPlain = () => text.className === facts.shownBody;
  const swapMode = () => {
    if (isPlain())
      editor.replaceChildren(...plain.value.split('\n').map((line) => element('div', {}, line || element('br'))));
    else plain.value = editor.innerText;
    const wasPlain = isPlain();
    text.className = wasPlain ? facts.hiddenBody : facts.shownBody;
    rich.className = wasPlain ? facts.shownBody : facts.hiddenBody;
  };
  const area = element('div', { class: facts.bodyArea }, rich, text);
  if (seed.quote) area.append(quoteDots(seed.quote, editor, quoteField, changed));
  return { area, editor, plain, isPlain, swapMode };
}

/** The quote of a reply, kept out of the editor until the dots are opened. */
export function quoteOf(mail: { from: Person; body: readonly Node[] }): HTMLElement {
  return element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element(
      'div',
      { class: 'gmail_attr', dir: 'ltr' },
      `${mail.from.name} <`,
      element('a', { href: `mailto:${mail.from.address}` }, mail.from.address),
      `> ${words.wrote}`,
    ),
    element('blockquote', { class: 'gmail_quote' }, ...mail.body),
  );
}

function quoteDots(quote: HTMLElement, editor: HTMLElement, field: HTMLInputElement, changed: () => void): HTMLElement {
  field.value = quote.outerHTML;
  const dots = element(
    'div',
    { class: facts.quoteDots, role: 'button', tabindex: 0, 'aria-label': words.showQuote },
    icon('more', 16),
  );
  dots.addEventListener('click', () => {
    editor.append(quote);
    field.value = '';
    dots.remove();
    changed();
  });
  return dots;
}

function startingContent(seed: ComposeSeed): Node[] {
  const emptyLine = element('div', {}, element('br'));
  const { signature } = boot.variants;
  if (signature === 'none') return [emptyLine];
  if (signature === 'double') return [emptyLine, signatureNode(), signatureNode()];
  if (signature === 'above-quote' && seed.quote) return [emptyLine, signatureNode(), element('br')];
  return [emptyLine, signatureNode()];
}

function signatureNode(): HTMLElement {
  const lines = [boot.account.name, company.name, `Tel. ${company.phone}`];
  return element(
    'div',
    { dir: 'ltr', class: facts.signature, 'data-smartmail': 'gmail_signature' },
    element('div', {}, '-- '),
    ...lines.map((line) => element('div', {}, line)),
  );
}
