/**
 * What an editor or a message shows, line by line. `places` tells for each unit of `text` where it stands in the bare text
 * of the same markup (`textContent`), by which the page finds it again; null for line ends, gaps between cells and emoji
 * that are pictures.
 */
export type SeenMarkup = { text: string; places: readonly (number | null)[] };

const blocks = new Set(
  'address article blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(' '),
);

/** Gmail marks these; what other extensions keep in an editor is nobody's words. */
const quote =
  '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr, .ajR, blockquote[type="cite"], ' +
  '[class^="inboxsdk__"], grammarly-extension, [data-grammarly-part]';
const signature = '[data-smartmail="gmail_signature"], .gmail_signature, .gmail_signature_prefix';
const unread = 'script, style, title, template';

/**
 * Reads markup as it is displayed: runs of blanks are one, no-break blanks are plain ones, emoji pictures their characters.
 * Nothing is trimmed at line ends, so that what is typed keeps its place. Quoted mail is left out.
 * @param own leaves out the signature as well
 */
export function seenMarkup(markup: string, own: boolean): SeenMarkup {
  const places: (number | null)[] = [];
  const skipped = own ? `${quote}, ${signature}` : quote;
  let text = '';
  let bare = 0;
  let hasLine = false;
  let isOpen = false;
  let endsBlank = false;

  const add = (said: string, from: number | null) => {
    text += said;
    for (let at = 0; at < said.length; at += 1) places.push(from === null ? null : from + at);
    endsBlank = false;
  };
  const open = () => {
    if (!isOpen && hasLine) add('\n', null);
    isOpen = hasLine = true;
  };

  function readText(data: string): void {
    for (const { 0: said, index } of data.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
      if (!/^[ \t\r\n]/.test(said)) {
        open();
        add(said.replaceAll('\u00a0', ' '), bare + index);
      } else if (isOpen && !endsBlank) {
        add(' ', bare + index);
        endsBlank = true;
      }
    }
    bare += data.length;
  }

  function walk(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) return readText(node.nodeValue ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.localName;
    if (element.matches(`${unread}, ${skipped}`)) {
      bare += element.textContent.length;
      if (!element.matches(unread)) isOpen = false;
      return;
    }
    if (name === 'br') {
      open();
      isOpen = false;
      return;
    }
    const emoji = element.getAttribute('data-emoji');
    if (emoji) {
      open();
      add(emoji, null);
      return;
    }
    if (blocks.has(name)) isOpen = false;
    element.childNodes.forEach(walk);
    if (name === 'td' || name === 'th') {
      open();
      add('\t', null);
    }
    if (blocks.has(name)) isOpen = false;
  }

  walk(bodyOf(markup));
  return { text, places };
}

/** Markup parsed apart: nothing in it runs or loads. */
export function bodyOf(markup: string): HTMLElement {
  // Without the tag the parser drops blanks at the beginning, and every place would be another.
  return new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body;
}

/** The text alone, as a person would copy it. */
export function textOfMarkup(markup: string): string {
  const lines = seenMarkup(markup, false).text.split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** What the mailbox put below as a signature. */
export function signatureOfMarkup(markup: string): string {
  const parts = [...bodyOf(markup).querySelectorAll(signature)];
  return parts
    .filter((part) => !part.closest(quote))
    .map((part) => textOfMarkup(part.innerHTML))
    .join('\n')
    .trim();
}
