import { addressesIn } from './addresses-in';
import { cleanAddress, withoutInvisible } from './clean-address';
import { queryOwn, showsGmail } from './query-own';
import * as selectors from './selectors';
import type { Sight } from './sight';

const separator = /(?:^|\s)[-–—|](?:\s|$)/u;

/** The title's parts after the subject, which may itself hold addresses and dashes: "Asunto - cuenta - Gmail". */
function titleParts(document: Document, subject: string | null): string[] {
  const heading = queryOwn(document, selectors.title).find((node) => node.namespaceURI?.endsWith('xhtml'));
  const title = withoutInvisible(heading?.textContent ?? '').replace(/\s+/gu, ' ');
  const start = withoutInvisible(subject ?? '');
  const rest = title.trim();
  return (rest.startsWith(start) ? rest.slice(start.length) : rest).split(separator);
}

/** The last part that is wholly an address; after it the product's name must follow. */
function accountOfParts(parts: readonly string[]): string | null {
  return parts.slice(0, -1).map(cleanAddress).findLast(Boolean) ?? null;
}

/** The account that the title names. */
export function accountOfTitle(document: Document, subject: string | null): string | null {
  return accountOfParts(titleParts(document, subject));
}

/**
 * The account that the page's own links name, if they agree; the sign-out link is the account's, others may not be, and
 * the menu of other accounts is folded away.
 */
export function accountOfLinks(document: Document, selector: string, sight: Sight): string | null {
  const links = queryOwn(document, selector).flatMap((link) => {
    const address = addressesIn(link.getAttribute('aria-label') ?? '').at(-1);
    return address ? { link, address } : [];
  });
  const own = links.filter(({ link }) => link.getAttribute('href')?.includes('SignOutOptions'));
  const shown = links.filter(({ link }) => sight(link));
  const named = [own, shown, links].find((group) => group.length) ?? [];
  const [address = null, ...others] = new Set(named.map((link) => link.address));
  return others.length ? null : address;
}

/** Google's other products carry the same header, other webmail the same form of title: both must not be read. */
function isGmail(document: Document, parts: readonly string[], titled: string | null, sight: Sight): boolean {
  return (
    parts.at(-1)?.trim().toLowerCase() === 'gmail' ||
    showsGmail(document) ||
    (titled !== null && accountOfLinks(document, selectors.googleBarLinks, sight) === titled)
  );
}

/**
 * The mailbox's own address, never a guess from a sender or recipient. The title comes first: in a delegated mailbox
 * it names the mailbox while the header may name the person. `subject` is the displayed thread's.
 */
export function readAccount(document: Document, subject: string | null, sight: Sight): string | null {
  const parts = titleParts(document, subject);
  const titled = accountOfParts(parts);
  if (!isGmail(document, parts, titled, sight)) return null;
  const line = queryOwn(document, selectors.loadingLine)[0]?.textContent ?? '';
  return titled ?? accountOfLinks(document, selectors.accountLinks, sight) ?? addressesIn(line).at(-1) ?? null;
}
