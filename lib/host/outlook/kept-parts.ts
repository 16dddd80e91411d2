export const signature =
  '[id="Signature"], [id$="_Signature"], [id="ms-outlook-mobile-signature"], [name="_MailAutoSig"]';

/** Signature and quote as the clients of Outlook write them, and as other mailboxes do whose mails are answered. */
export const kept = [
  signature,
  '[id="divRplyFwdMsg"], [id="appendonsend"], [id^="mail-editor-reference-message"], .ms-outlook-mobile-reference-message',
  // Classic Windows marks the head of a quote by the line above it alone.
  'div[style*="border-top:solid"], div[style*="border-top: solid"]',
  'blockquote, .gmail_quote, .gmail_signature, [id="OLK_SRC_BODY_SECTION"], .moz-cite-prefix',
].join(', ');

/**
 * Whether a letter came into a body without harm: what was there still is, signature and quote are what they were, and the
 * whole letter stands above them.
 * @param before the body as markup before the letter
 * @param after the same with it
 * @param letter the letter's own markup
 */
export function isUnharmed(before: string, after: string, letter: string): boolean {
  const [was, is, put] = [before, after, letter].map(bodyOf);
  if (!was || !is || !put || keptMarkup(was) !== keptMarkup(is)) return false;
  const own = words(is, is.querySelector(kept));
  return isSubsequence(words(put), own) && isSubsequence(words(was), words(is));
}

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function keptMarkup(body: HTMLElement): string {
  return [...body.querySelectorAll(kept)].map((part) => part.outerHTML).join('\n');
}

/**
 * Word by word and node by node: neighbouring blocks have no blank between them.
 * @param end where to stop: what stands in it or after it does not count
 */
function words(body: HTMLElement, end: Element | null = null): string[] {
  const nodes = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (end && !(end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    found.push(...(node.textContent ?? '').split(/[\s\u00a0]+/u));
  }
  return found.filter((word) => word !== '');
}

/** Everything that was written stands there in its order, with something new in between. */
function isSubsequence(was: readonly string[], is: readonly string[]): boolean {
  let place = 0;
  for (const word of is) if (word === was[place]) place += 1;
  return place === was.length;
}
