import * as selectors from './selectors';

/** Whether an element stands inside a mail's body, a quote or an editor, where anyone may have written the markup. */
export function isForeign(element: Element): boolean {
  return element.parentElement?.closest(selectors.foreign) != null;
}

/** All matches, in page order. */
export function queryAll<T extends HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<T>(selector)];
}

/** The matches that Gmail itself put there, in page order. */
export function queryOwn(root: ParentNode, selector: string): Element[] {
  return queryAll(root, selector).filter((element) => !isForeign(element));
}

/** Whether something stands in the page that only Gmail has. */
export function showsGmail(document: Document): boolean {
  return queryOwn(document, selectors.gmailPage).length > 0;
}
