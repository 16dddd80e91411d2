/** How often an element that the page removed is put back; after that the page has decided. */
export const returnsAtMost = 5;

/**
 * Keeps an element a child of the root element, also when the root element itself is replaced, without fighting a page
 * that does not want it.
 * @param returning tells that it is about to be put back; a frame in it then loads anew
 * @param lost tells that the element was not put back
 */
export function stayAttached(
  page: Document,
  element: HTMLElement,
  returning: () => void,
  lost: () => void,
): () => void {
  let returns = 0;

  function check(): void {
    const root = page.documentElement;
    if (element.parentNode === root || !root) return;
    if (returns >= returnsAtMost) {
      stop();
      element.remove();
      lost();
      return;
    }
    returns += 1;
    returning();
    root.append(element);
    watchRoot();
  }

  const observer = new MutationObserver(check);
  function watchRoot(): void {
    observer.disconnect();
    observer.observe(page, { childList: true });
    observer.observe(page.documentElement, { childList: true });
  }
  const stop = () => observer.disconnect();

  page.documentElement.append(element);
  watchRoot();
  return stop;
}
