import type { Person } from '@/lib/host/mail-host';
import { cleanAddress } from './clean-address';
import { isForeign, queryAll, queryOwn } from './query-own';
import * as selectors from './selectors';
import { shownText, tidyText } from './shown-text';
import type { Sight } from './sight';

/** One displayed message of the open thread; only an expanded one shows its recipients. */
export type Message = { element: Element; expanded: boolean; sender: { value: Person; element: Element } | null };

/** The addresses of a message's header: not those of its body, of a reply that is open in it, or of hidden twins. */
export function queryHeader(message: Element, selector: string, sight: Sight): Element[] {
  return queryOwn(message, selector).filter((element) => {
    const beside = element.closest(selectors.besideHeader);
    return !(beside && beside !== message && message.contains(beside)) && sight(element);
  });
}

/** The person an element with `email` and `name` stands for, or null where its address is none. */
export function personOf(element: Element, sight: Sight): Person | null {
  const address = cleanAddress(element.getAttribute('email'));
  if (!address) return null;
  const shown = shownText(element, sight);
  return { name: tidyText(element.getAttribute('name') ?? '') ?? (shown?.includes('@') ? null : shown), address };
}

/** Everybody once, as they were named first. */
export function distinct(people: readonly Person[]): Person[] {
  return people.filter((person, turn) => people.findIndex(({ address }) => address === person.address) === turn);
}

function readSender(message: Element, sight: Sight): Message['sender'] {
  for (const selector of selectors.sender) {
    const element = queryHeader(message, selector, sight).find((node) => !node.closest(selectors.recipientLine));
    const value = element && personOf(element, sight);
    if (element) return value ? { value, element } : null;
  }
  return null;
}

function isExpanded(message: Element, sight: Sight): boolean {
  const items = [message, message.closest('[role=listitem]'), message.querySelector(':scope > [role=listitem]')];
  const stated = items.find((item) => item?.hasAttribute('aria-expanded'))?.getAttribute('aria-expanded');
  if (stated) return stated === 'true';
  if (message.closest(selectors.expanded)) return true;
  if (message.closest(selectors.collapsed)) return false;
  return message.matches(selectors.body) || queryOwn(message, selectors.body).some((body) => sight(body));
}

function holds(candidate: Element, evidence: string): boolean {
  const marks = [candidate, ...queryAll(candidate, evidence)];
  return marks.some((mark) => mark.matches(evidence) && !mark.closest(selectors.groupNotice));
}

/**
 * The displayed messages of the parts of the page in `scopes`, oldest first (page order), expanded and collapsed alike;
 * super-collapsed groups are not displayed. Chats and contact lists have list items too: a message shows its Gmail
 * marks, or (`inThread`) an address under a thread's heading, in the list of those that show marks.
 */
export function findMessages(scopes: readonly Element[], sight: Sight, inThread: boolean): Message[] {
  const marked: Element[] = [];
  const found: Element[] = [];
  for (const candidate of new Set(scopes.flatMap((scope) => queryOwn(scope, selectors.message)))) {
    if (found.at(-1)?.contains(candidate)) continue;
    if (candidate.closest(`${selectors.superCollapsed},${selectors.composeInside}`)) continue;
    const isMarked = holds(candidate, selectors.messageEvidence);
    const shows = isMarked || (inThread && holds(candidate, selectors.address));
    if (!shows || isForeign(candidate) || !sight(candidate)) continue;
    // A list may have the whole thread as its one item.
    if (queryOwn(candidate, selectors.anyHeading).length) continue;
    found.push(candidate);
    if (isMarked) marked.push(candidate);
  }
  const lists = new Set(marked.map((element) => element.closest(selectors.messageList)));
  const messages = found.filter((element) => !lists.size || lists.has(element.closest(selectors.messageList)));
  return messages.map((element) => ({
    element,
    expanded: isExpanded(element, sight),
    sender: readSender(element, sight),
  }));
}
