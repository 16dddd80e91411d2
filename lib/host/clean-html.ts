function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What a letter is made of; anything else is reduced to its text. */
const allowedTags = words('DIV P BR TABLE THEAD TBODY TR TD TH A B STRONG I EM UL OL LI SPAN');
const droppedTags = words('SCRIPT STYLE TEMPLATE IFRAME OBJECT EMBED NOSCRIPT TITLE');
const allowedAttributes = words('style dir lang colspan rowspan cellpadding cellspacing border align href');
const safeAddress = /^(https?:|mailto:|tel:)/i;

/**
 * A letter's markup with only the elements of letters in it. Values are escaped where the letter is filled; what goes
 * into somebody's mail is looked at once more all the same, before it is handed to the page.
 */
export function cleanHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const clean = parsed.createElement('div');
  copyChildren(parsed.body, clean);
  return clean.innerHTML;
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
