import type { Person } from '@/lib/host/mail-host';
import { distinct, findMessages, personOf, queryHeader, type Message } from './find-messages';
import type { ThreadView } from './gmail-view';
import { queryOwn } from './query-own';
import * as selectors from './selectors';
import { realId } from './real-id';
import { shownText } from './shown-text';
import type { Sight } from './sight';

export const idAttributes = ['data-legacy-thread-id', 'data-thread-perm-id'] as const;

/** The visible view, or the whole document where the file has no views at all (saved fragments, pop-outs). */
function findScopes(document: Document, sight: Sight): Element[] {
  const views = queryOwn(document, selectors.main);
  return views.length ? views.filter((view) => sight(view)) : [document.documentElement];
}

/** What stands above the open thread, and its displayed messages, oldest first; none where no thread is displayed. */
export function findThread(document: Document, sight: Sight): { heading: Element | null; messages: Message[] } {
  const scopes = findScopes(document, sight);
  const headings = [selectors.threadHeading, selectors.oldThreadHeading].flatMap((selector) =>
    scopes.flatMap((scope) => queryOwn(scope, selector)),
  );
  const heading = headings.find((each) => sight(each)) ?? null;
  return { heading, messages: findMessages(scopes, sight, heading !== null) };
}

/** List rows carry ids too: only the heading, what is in it and around it counts. */
export function idBy(attribute: string, heading: Element): string | null {
  const selector = `[${attribute}]`;
  const holders = [heading, heading.querySelector(selector), heading.closest(`:not(tr)${selector}`)];
  return holders.map((holder) => realId(holder?.getAttribute(attribute))).find(Boolean) ?? null;
}

/** What stands for the thread while its id is withheld: its first message, which has an id of its own. */
function messageKey(messages: readonly Message[]): string | null {
  const ids = messages.flatMap(({ element }) =>
    ['data-legacy-message-id', 'data-message-id'].map((attribute) => {
      const [holder] = [element, ...queryOwn(element, `[${attribute}]`)].filter((each) => each.hasAttribute(attribute));
      return realId(holder?.getAttribute(attribute));
    }),
  );
  return ids.find(Boolean) ?? null;
}

/** The nodes of an expanded message's recipient line. */
export function recipientLine({ element, sender }: Message, sight: Sight): Element[] {
  return queryHeader(element, selectors.recipients, sight).filter((node) => node !== sender?.element);
}

/** The people of an expanded message's recipient line; without such a line, whom the header names after its sender. */
function readRecipients(message: Message, sight: Sight): Person[] {
  const lined = recipientLine(message, sight);
  const { element, sender } = message;
  const cell = sender?.element.closest(selectors.cell) ?? sender?.element;
  const others = lined.length ? [] : queryHeader(element, selectors.address, sight);
  const after = others.filter((node) => cell && !cell.contains(node) && cell.compareDocumentPosition(node) & 4);
  return [...lined, ...after].flatMap((node) => personOf(node, sight) ?? []);
}

/**
 * The open thread, or null where none is displayed (list, search, settings, print, compose only). Headings and messages
 * of hidden views, of bodies and of editors do not count.
 */
export function readThread(document: Document, hash: string, sight: Sight): ThreadView | null {
  const { heading, messages } = findThread(document, sight);
  if (!heading && !messages.length) return null;
  const ids = heading ? idAttributes.map((attribute) => idBy(attribute, heading)) : [];
  const id = ids.find(Boolean) ?? null;
  const shown = messages.filter(({ expanded }) => expanded);
  return {
    key: id ?? messageKey(messages) ?? (hash.split('/').at(-1) || 'thread'),
    id,
    subject: heading && shownText(heading, sight),
    senders: messages.flatMap(({ sender }) => sender?.value ?? []),
    recipients: distinct(shown.flatMap((message) => readRecipients(message, sight))),
  };
}
