/** What a letter is made of; anything else is reduced to its text. */
const allowedTags = new Set([
  'DIV',
  'P',
  'BR',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TD',
  'TH',
  'A',
  'B',
  'STRONG',
  'I',
  'EM',
  'UL',
  'OL',
  'LI',
  'SPAN',
]);
const droppedTags = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'NOSCRIPT', 'TITLE']);
const allowedAttributes = new Set([
  'style',
  'dir',
  'lang',
  'colspan',
  'rowspan',
  'cellpadding',
  'cellspacing',
  'border',
  'align',
  'href',
]);
const safeAddress = /^(https?:|mailto:|tel:)/i;

/**
 * A letter's markup with only the elements of letters in it. The letter comes from our own frame and is escaped there;
 * what goes into somebody's mail is looked at once more all the same. Needs the isolated world: Gmail's own forbids it.
 */
export function cleanHtml(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const clean = document.createDocumentFragment();
  copyChildren(parsed.body, clean);
  return clean;
}

function copyChildren(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child instanceof Text) to.appendChild(document.createTextNode(child.data));
    if (!(child instanceof HTMLElement) || droppedTags.has(child.tagName)) continue;
    const target = allowedTags.has(child.tagName) ? to.appendChild(copyOf(child)) : to;
    copyChildren(child, target);
  }
}

function copyOf(element: HTMLElement): HTMLElement {
  const copy = document.createElement(element.tagName);
  for (const { name, value } of element.attributes) {
    if (!allowedAttributes.has(name)) continue;
    if (name === 'href' && !safeAddress.test(value.trim())) continue;
    // A style that fetches tells somebody that the mail was opened.
    if (name === 'style' && /url\s*\(|expression|@import/i.test(value)) continue;
    copy.setAttribute(name, value);
  }
  return copy;
}
