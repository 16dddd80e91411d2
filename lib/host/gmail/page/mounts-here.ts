/** Ordinary, numbered and delegated mailboxes; what stands deeper (`/popout`, `/mu/`, `/h/`) is another kind of page. */
const mailboxPath = /^\/mail(\/u\/\d+|\/b\/[^/]+(\/u\/\d+)?|\/u\/\d+\/d\/[^/]+)?\/?$/;

/**
 * Whether this page is a whole mailbox. Print views, clipped messages, pop-out windows, mobile and basic pages are not:
 * `view` (and `ui=html`) in the address or the body's classes tell them (gmail.md §2.3, §4).
 */
export function mountsHere(page: Document, address: URL): boolean {
  if (!mailboxPath.test(address.pathname)) return false;
  if (address.searchParams.has('view') || address.searchParams.get('ui') === 'html') return false;
  return page.contentType === 'text/html' && !page.body?.classList.contains('xE');
}
