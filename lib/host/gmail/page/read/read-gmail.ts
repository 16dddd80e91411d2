import { cleanAddress } from './clean-address';
import type { GmailView } from './gmail-view';
import { queryOwn } from './query-own';
import { readAccount } from './read-account';
import { readComposes } from './read-composes';
import { readThread } from './read-thread';
import * as selectors from './selectors';
import type { Sight } from './sight';

/** The parts of `window.location` that the reader looks at: they name slot and hash, the document decides the rest. */
export type PageLocation = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Whether the address line is that of a window of its own. */
export function isPopOut({ pathname, search }: PageLocation): boolean {
  return pathname.endsWith('/popout') || /[?&]view=(?:btop|cm)\b/u.test(search);
}

/** The addresses the page offers in From menus beside the account. */
function readAliases(document: Document, account: string | null, froms: readonly (string | null)[]): string[] {
  const choices = queryOwn(document, selectors.fromChoices).map((choice) => cleanAddress(choice.getAttribute('value')));
  const all = [...froms, ...choices].filter((address) => address && address !== account);
  return [...new Set(all as string[])];
}

/**
 * Reads a Gmail page without touching it. Never throws on a page it does not know: what it cannot see is null or empty,
 * and a page that is not Gmail is empty altogether. `sight` says what is displayed (layout in a browser, styles in a
 * saved file). Rules and their sources: gmail.md §2 and §8.
 */
export function readGmail(document: Document, location: PageLocation, sight: Sight): GmailView {
  const thread = readThread(document, location.hash, sight);
  const composes = readComposes(document, sight, isPopOut(location));
  const account = readAccount(document, thread?.subject ?? null, sight);
  const froms = composes.map(({ from }) => from);
  const isSettings = location.hash.startsWith('#settings');
  const editors = isSettings || composes.length ? [] : queryOwn(document, selectors.oldEditor);
  return {
    account,
    aliases: readAliases(document, account, froms),
    thread,
    composes,
    readable: (!thread || thread.senders.length > 0) && !editors.some((editor) => sight(editor)),
  };
}
