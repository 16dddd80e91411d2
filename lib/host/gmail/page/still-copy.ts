import type { Sight } from './read/sight';
import { queryAll } from './read/query-own';

/** The style that says without a style sheet what is hidden here, or shown again inside what is hidden. */
function hidingStyle(element: Element, sight: Sight): string {
  const parent = element.parentElement ?? element;
  const isParentShown = sight(parent);
  if (sight(element)) return isParentShown ? '' : 'visibility: visible';
  if (!isParentShown && sight(element, parent)) return '';
  return queryAll(element, '*').some((inner) => sight(inner)) ? 'visibility: hidden' : 'display: none';
}

/** A copy of a part of the page, and each element inside with its twin in the copy. */
export function copyOf(part: Element): { copy: Element; twins: readonly (readonly [Element, Element | undefined])[] } {
  const copy = part.cloneNode(true) as Element;
  const copies = queryAll(copy, '*');
  return { copy, twins: queryAll(part, '*').map((element, turn) => [element, copies[turn]]) };
}

/**
 * The page as markup that needs no layout, no style sheet and no script: what is hidden says so on the node, and fields
 * hold what was typed. Nothing is masked yet: the frame does that (`maskCapture`), where its code weighs on no page.
 */
export function stillCopy(page: Document, sight: Sight): string {
  const { copy, twins } = copyOf(page.documentElement);
  for (const [element, twin] of twins) {
    twin?.setAttribute('style', hidingStyle(element, sight));
    if (element.localName === 'input') twin?.setAttribute('value', (element as HTMLInputElement).value);
    if (element.localName === 'textarea') twin?.replaceChildren((element as HTMLTextAreaElement).value);
  }
  for (const unread of queryAll(copy, 'script, style')) unread.replaceChildren();
  return copy.outerHTML;
}
