import { holdsLetter } from './letter-marks';

/** Signature and quote as the clients of Outlook write them, and as other mailboxes do whose mails are answered. */
const kept = [
  '[id="Signature"], [id$="_Signature"], [id="ms-outlook-mobile-signature"], [name="_MailAutoSig"]',
  '[id="divRplyFwdMsg"], [id="appendonsend"], [id^="mail-editor-reference-message"], .ms-outlook-mobile-reference-message',
  // Classic Windows marks the head of a quote by the line above it alone.
  'div[style*="border-top:solid"], div[style*="border-top: solid"]',
  'blockquote, .gmail_quote, .gmail_signature, [id="OLK_SRC_BODY_SECTION"], .moz-cite-prefix',
].join(', ');

/**
 * Whether a letter came into a body without harm: what was there still is, signature and quote are what they were, and the
 * letter stands above them.
 * @param before the body as markup before the letter
 * @param after the same with it
 */
export function isUnharmed(before: string, after: string, fingerprint: string): boolean {
  const [was, is] = [before, after].map((html) => new DOMParser().parseFromString(html, 'text/html').body);
  if (!was || !is) return false;
  if (keptMarkup(was) !== keptMarkup(is)) return false;
  return holdsLetter(ownText(is), fingerprint) && isSubsequence(words(was), words(is));
}

function keptMarkup(body: HTMLElement): string {
  return [...body.querySelectorAll(kept)].map((part) => part.outerHTML).join('\n');
}

/** The text above the first signature or quote. */
function ownText(body: HTMLElement): string {
  const first = body.querySelector(kept);
  if (!first) return body.textContent ?? '';
  const range = body.ownerDocument.createRange();
  range.setStart(body, 0);
  range.setEndBefore(first);
  return range.toString();
}

/** Word by word and node by node: neighbouring blocks have no blank between them. */
function words(body: HTMLElement): string[] {
  const nodes = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (nodes.nextNode()) found.push(...(nodes.currentNode.textContent ?? '').split(/[\s\u00a0]+/u));
  return found.filter((word) => word !== '');
}

/** Everything that was written stands there in its order, with something new in between. */
function isSubsequence(was: readonly string[], is: readonly string[]): boolean {
  let place = 0;
  for (const word of is) if (word === was[place]) place += 1;
  return place === was.length;
}
