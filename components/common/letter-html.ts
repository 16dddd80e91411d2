/** What letters are made of (`Letter` in the domain); everything else that got in is kept as its text alone. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  DIV: [],
  P: [],
  BR: [],
  B: [],
  STRONG: [],
  TABLE: ['style', 'cellpadding', 'cellspacing', 'border'],
  TBODY: [],
  TR: [],
  TH: ['style', 'align', 'colspan'],
  TD: ['style', 'align', 'colspan'],
  A: ['href', 'style'],
};

/** The letter's html with nothing in it but what letters are made of. */
export function cleanLetterHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return writtenHtml(page.body);
}

/** What stands in an editor, as letter html. */
export function writtenHtml(node: Node): string {
  return [...node.childNodes].map(htmlOf).join('');
}

/** The same as plain text: a line per block, cells parted by two blanks. */
export function writtenText(node: Node): string {
  return textOf(node)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function htmlOf(node: Node): string {
  // An editor that keeps blanks takes Enter as a line feed, which a mail would draw as a blank.
  if (node.nodeType === Node.TEXT_NODE) return escapeText(node.textContent ?? '').replaceAll('\n', '<br>');
  if (!(node instanceof Element) || node.matches('script, style')) return '';
  const attributes = allowed[node.tagName];
  if (!attributes) return writtenHtml(node);
  const name = node.tagName.toLowerCase();
  if (name === 'br') return '<br>';
  const kept = attributes.flatMap((attribute) => {
    const value = node.getAttribute(attribute);
    if (value === null || (attribute === 'href' && !/^(?:https:|mailto:)/i.test(value))) return [];
    return [` ${attribute}="${escapeText(value).replaceAll('"', '&quot;')}"`];
  });
  return `<${name}${kept.join('')}>${writtenHtml(node)}</${name}>`;
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof Element && node.matches('script, style')) return '';
  const inner = [...node.childNodes].map(textOf).join('');
  if (!(node instanceof Element)) return inner;
  if (node.matches('br')) return node.nextSibling ? '\n' : '';
  if (node.matches('td, th')) return `${inner}  `;
  return node.matches('div, p, tr') ? `${inner.replace(/\n$/, '')}\n` : inner;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
