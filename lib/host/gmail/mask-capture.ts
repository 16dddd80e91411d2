import { maskText, type Masks } from './mask-text';
import { isForeign } from './page/read/query-own';
import * as selectors from './page/read/selectors';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Attributes whose values are Gmail's own: the reader's signals and the frame of the page. */
const kept = words(
  'class role id dir lang type contenteditable g_editable hidden gh tabindex data-smartmail aria-expanded aria-hidden ' +
    'aria-haspopup width height colspan rowspan charset',
);
/** All that is left of an element in a stranger's mail, where even the name of an attribute may be an address. */
const keptInMail = words('class type width height hidden email name alt data-smartmail data-emoji');
const fieldNames = words('to cc bcc from subject subjectbox composeid draft rt rm lts uet');
const dropped = words('src srcset srcdoc action background poster data content');
/** What the copy was given in place of every style. */
const hidingStyle = /^(?:display: none|visibility: (?:hidden|visible))$/u;
const emptied = 'script, style, noscript, template, iframe, object, svg, math';

/** Ids of threads and messages begin with their kind, which the reader looks at. */
function maskValue(value: string, masks: Masks): string {
  const kind = /^#?(?:msg|thread)-[af]:/u.exec(value)?.[0] ?? '';
  return kind + maskText(value.slice(kind.length), masks);
}

function maskMailValue(value: string, masks: Masks): string {
  const tokens = value.split(/\s+/u).filter((token) => token !== '');
  return tokens
    .map((token) => (/^(?:gmail_\w+|a3s|aiL|cite|[01])$/u.test(token) ? token : maskText(token, masks)))
    .join(' ');
}

function maskAttribute(element: Element, name: string, value: string, masks: Masks): string | null {
  if (name === 'style') return hidingStyle.test(value) ? value : null;
  if (isForeign(element)) return keptInMail.has(name) ? maskMailValue(value, masks) : null;
  if (dropped.has(name) || name.startsWith('on') || !/^[\w:-]+$/u.test(name)) return null;
  if (name === 'href') return value.includes('SignOutOptions') ? '#SignOutOptions' : '#';
  const isKept = (kept.has(name) && !value.includes('@')) || (name === 'name' && fieldNames.has(value));
  return isKept ? value : maskValue(value, masks);
}

/** An address in angle brackets that nobody escaped has become the name of an element. */
function emptyCopy(element: Element): Element {
  const isKnown = !/[^a-z0-9]/u.test(element.localName) && !String(element).includes('HTMLUnknownElement');
  return element.ownerDocument.createElement(
    isKnown || element.matches(selectors.extensions) ? element.localName : 'span',
  );
}

function maskedContent(element: Element, masks: Masks): (Node | string)[] {
  if (element.matches(emptied)) return [];
  return [...element.childNodes].flatMap((child): (Node | string)[] => {
    if (child.nodeType === 3) return [maskText(child.textContent ?? '', masks)];
    return child.nodeType === 1 ? [maskedCopy(child as Element, masks)] : [];
  });
}

function maskedCopy(element: Element, masks: Masks): Element {
  const copy = emptyCopy(element);
  for (const { name, value } of element.attributes) {
    const masked = maskAttribute(element, name, value, masks);
    if (masked !== null) copy.setAttribute(name, masked);
  }
  copy.append(...maskedContent(element, masks));
  return copy;
}

/**
 * A capture of Gmail's page that a person may attach to a bug report: the same structure, attributes and classes, with
 * every address, name, text, id and link replaced (an address always by the same mask); scripts, styles and comments
 * are left out. The reader sees the same shape in it as in the page.
 * @param copy the page's `stillCopy`, parsed
 */
export function maskCapture(copy: Document): string {
  const masks: Masks = { addresses: new Map(), domains: new Map() };
  return `<!doctype html>\n${maskedCopy(copy.documentElement, masks).outerHTML}\n`;
}
