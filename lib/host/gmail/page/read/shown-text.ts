import * as selectors from './selectors';
import type { Sight } from './sight';

const element = 1;
const text = 3;
const embeddings = /[\u202A-\u202E\u2066-\u2069]/gu;
const edges = /^[\s\u200B-\u200F\uFEFF]+|[\s\u200B-\u200F\uFEFF]+$/gu;

/** The text in one line, without the bidi marks that only place it; null where nothing is left. */
export function tidyText(raw: string): string | null {
  return raw.replace(embeddings, '').replace(/\s+/gu, ' ').replace(edges, '') || null;
}

/** Gmail draws emoji as images; the character is in `data-emoji`, or in `alt`. */
function pictureText(image: Element): string {
  const emoji = image.getAttribute('data-emoji') ?? '';
  return /[^\p{ASCII}]/u.test(emoji) ? emoji : (image.getAttribute('alt') ?? '');
}

function collect(node: Node, root: Element, sight: Sight): string {
  if (node.nodeType === text) return node.textContent ?? '';
  if (node.nodeType !== element) return '';
  const part = node as Element;
  if (part.matches(`script,style,[role=list],${selectors.extensions}`)) return '';
  if (part !== root && !sight(part, root)) return '';
  if (part.localName === 'img') return pictureText(part);
  return [...part.childNodes].map((child) => collect(child, root, sight)).join('');
}

/** What a person reads in an element, emoji images included, blanks joined; null where there is nothing to read. */
export function shownText(root: Element, sight: Sight): string | null {
  return tidyText(collect(root, root, sight));
}
