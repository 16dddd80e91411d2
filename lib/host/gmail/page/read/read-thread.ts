import type { Person } from '@/lib/host/mail-host';
import { findMessages, personOf, queryHeader, type Message } from './find-messages';
import type { Found, GmailSignals, Signal, ThreadView } from './gmail-view';
import { queryOwn } from './query-own';
import * as selectors from './selectors';
import { shownText } from './shown-text';
import type { Sight } from './sight';

export type ThreadReading = {
  thread: ThreadView | null;
  signals: Pick<GmailSignals, 'thread' | 'threadId' | 'senders' | 'recipients'>;
};

const idAttributes = ['data-legacy-thread-id', 'data-thread-perm-id'] as const;

/** The visible view, or the whole document where the file has no views at all (saved fragments, pop-outs). */
function findScopes(document: Document, sight: Sight): Element[] {
  const views = queryOwn(document, selectors.main);
  return views.length === 0 ? [document.documentElement] : views.filter((view) => sight(view));
}

/** The displayed messages of the open thread, oldest first; none where no thread is displayed. */
export function displayedMessages(document: Document, sight: Sight): Message[] {
  const scopes = findScopes(document, sight);
  return findMessages(scopes, sight, findHeading(scopes, sight) !== null);
}

function findHeading(scopes: readonly Element[], sight: Sight): { element: Element; signal: Signal } | null {
  for (const [selector, tier] of [
    [selectors.threadHeading, 1],
    [selectors.oldThreadHeading, 2],
  ] as const) {
    const element = scopes.flatMap((scope) => queryOwn(scope, selector)).find((heading) => sight(heading));
    if (element !== undefined) return { element, signal: { selector, tier } };
  }
  return null;
}

/** Gmail writes the words "undefined" and "null" where it does not know an id yet (since 2025-11-10). */
function realId(value: string | null | undefined): string | null {
  const id = value?.trim() ?? '';
  return ['', 'undefined', 'null'].includes(id) ? null : id;
}

/** The legacy id, else the perm id. List rows carry ids too: only the heading, what is in it and around it counts. */
function readId(heading: Element): Found<string> | null {
  for (const attribute of idAttributes) {
    const selector = `[${attribute}]`;
    const holders = [heading, heading.querySelector(selector), heading.closest(`:not(tr)${selector}`)];
    const id = holders.map((holder) => realId(holder?.getAttribute(attribute))).find((value) => value !== null);
    if (id) return { value: id, signal: { selector, tier: 1 } };
  }
  return null;
}

/** What stands for the thread while its id is withheld: its first message, which has an id of its own. */
function messageKey(messages: readonly Message[]): string | null {
  for (const { element } of messages) {
    for (const attribute of ['data-legacy-message-id', 'data-message-id']) {
      const holder = element.hasAttribute(attribute) ? element : queryOwn(element, `[${attribute}]`)[0];
      const id = realId(holder?.getAttribute(attribute));
      if (id !== null) return id;
    }
  }
  return null;
}

function isAfter(element: Element, node: Element): boolean {
  return (element.compareDocumentPosition(node) & 4) !== 0;
}

/** The people of an expanded message's recipient line; without such a line, whom the header names after its sender. */
function readRecipients({ element, sender }: Message, sight: Sight): Found<Person>[] {
  const lined = queryHeader(element, selectors.recipients, sight).filter((node) => node !== sender?.element);
  const cell = sender?.element.closest(selectors.cell) ?? sender?.element;
  const others = lined.length > 0 ? [] : queryHeader(element, selectors.address, sight);
  const after = others.filter((node) => cell !== undefined && !cell.contains(node) && isAfter(cell, node));
  const selector = lined.length > 0 ? selectors.recipients : selectors.address;
  return [...lined, ...after].flatMap((node) => {
    const value = personOf(node, sight);
    return value === null ? [] : { value, signal: { selector, tier: lined.length > 0 ? 2 : 1 } };
  });
}

/**
 * The open thread, or null where none is displayed (list, search, settings, print, compose only). Headings and messages
 * of hidden views, of bodies and of editors do not count.
 */
export function readThread(document: Document, hash: string, sight: Sight): ThreadReading {
  const scopes = findScopes(document, sight);
  const heading = findHeading(scopes, sight);
  const messages = findMessages(scopes, sight, heading !== null);
  if (heading === null && messages.length === 0) return { thread: null, signals: {} };

  const id = heading === null ? null : readId(heading.element);
  const senders = messages.flatMap(({ sender }) => sender ?? []);
  const shown = messages.filter(({ expanded }) => expanded).flatMap((message) => readRecipients(message, sight));
  const people = shown.map(({ value }) => value);
  const recipients = people.filter(
    (person, index) => people.findIndex(({ address }) => address === person.address) === index,
  );
  const signals: ThreadReading['signals'] = {
    thread: heading?.signal ?? { selector: selectors.message, tier: 1 },
    ...(id && { threadId: id.signal }),
    ...(senders[0] && { senders: senders[0].signal }),
    ...(shown[0] && { recipients: shown[0].signal }),
  };
  const thread: ThreadView = {
    key: id?.value ?? messageKey(messages) ?? (hash.split('/').at(-1) || 'thread'),
    id: id?.value ?? null,
    subject: heading === null ? null : shownText(heading.element, sight),
    senders: senders.map(({ value }) => value),
    recipients,
  };
  return { thread, signals };
}
