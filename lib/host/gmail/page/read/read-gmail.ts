import { cleanAddress } from './clean-address';
import type { GmailView } from './gmail-view';
import { queryOwn } from './query-own';
import { readAccount } from './read-account';
import { readComposes } from './read-composes';
import { readSlot } from './read-slot';
import { readThread } from './read-thread';
import * as selectors from './selectors';
import type { Sight } from './sight';

/** The parts of `window.location` that the reader looks at: they name slot and hash, the document decides the rest. */
export type PageLocation = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** The addresses the page offers in From menus beside the account. */
function readAliases(document: Document, account: string | null, froms: readonly (string | null)[]): string[] {
  const choices = queryOwn(document, selectors.fromChoices).map((choice) => cleanAddress(choice.getAttribute('value')));
  const all = [...froms, ...choices].filter((address) => address !== null && address !== account);
  return [...new Set(all as string[])];
}

/**
 * Reads a Gmail page without touching it. Never throws on a page it does not know: what it cannot see is null or empty,
 * and a page that is not Gmail is empty altogether. `sight` says what is displayed (layout in a browser, styles in a
 * saved file). Rules and their sources: gmail.md §2 and §8.
 */
export function readGmail(document: Document, location: PageLocation, sight: Sight): GmailView {
  const isPopOut = location.pathname.endsWith('/popout') || /[?&]view=(?:btop|cm)\b/u.test(location.search);
  const { thread, signals: threadSignals } = readThread(document, location.hash, sight);
  const { composes, signals: composeSignals } = readComposes(document, sight, isPopOut);
  const account = readAccount(document, thread?.subject ?? null, sight);
  const froms = composes.map(({ from }) => from);
  const isSettings = location.hash.startsWith('#settings');
  const editors = isSettings || composes.length > 0 ? [] : queryOwn(document, selectors.oldEditor);
  const strayEditors = editors.some((editor) => sight(editor));
  return {
    account: account?.value ?? null,
    aliases: readAliases(document, account?.value ?? null, froms),
    slot: readSlot(location.pathname),
    hash: location.hash,
    thread,
    composes,
    readable: (thread === null || thread.senders.length > 0) && !strayEditors,
    signals: { ...(account && { account: account.signal }), ...threadSignals, ...composeSignals },
  };
}
