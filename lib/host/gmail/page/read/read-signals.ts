import { chipRules, recipientFields } from './read-chips';
import { findComposes } from './find-composes';
import type { GmailView } from './gmail-view';
import { queryOwn } from './query-own';
import { accountOfLinks, accountOfTitle } from './read-account';
import { isPopOut, type PageLocation } from './read-gmail';
import { findThread, idAttributes, idBy, recipientLine } from './read-thread';
import * as selectors from './selectors';
import type { Sight } from './sight';

/** Which rule found something: never what it found, so that signals can be shown and sent without a secret in them. */
export type Signal = { selector: string; tier: 1 | 2 };

/** Which rules found what; a part that was not found has no entry. */
export type GmailSignals = {
  account?: Signal;
  thread?: Signal;
  threadId?: Signal;
  senders?: Signal;
  recipients?: Signal;
  composes?: { editor: Signal; chips?: Signal }[];
};

/**
 * Which rules gave a reading of the page. Asked for bug reports only, so it is found out afterwards, where its code weighs
 * on no Gmail page.
 */
export function readSignals(document: Document, location: PageLocation, sight: Sight, view: GmailView): GmailSignals {
  const composes = findComposes(document, sight, isPopOut(location)).map(({ root }) => composeSignals(root, sight));
  return {
    ...(view.account !== null && { account: accountSignal(document, sight, view) }),
    ...(view.thread && threadSignals(document, sight)),
    ...(composes.length > 0 && { composes }),
  };
}

function accountSignal(document: Document, sight: Sight, { account, thread }: GmailView): Signal {
  if (accountOfTitle(document, thread?.subject ?? null) === account) return { selector: selectors.title, tier: 1 };
  const isLinked = accountOfLinks(document, selectors.accountLinks, sight) === account;
  return { selector: isLinked ? selectors.accountLinks : selectors.loadingLine, tier: 2 };
}

function threadSignals(document: Document, sight: Sight): GmailSignals {
  const { heading, messages } = findThread(document, sight);
  const isMarked = heading?.matches(selectors.threadHeading) ?? false;
  const attribute = heading && idAttributes.find((name) => idBy(name, heading));
  const sender = messages.find((message) => message.sender)?.sender;
  const bySender = selectors.sender.find((selector) => sender?.element.matches(selector));
  const opened = messages.find(({ expanded }) => expanded);
  const isLined = opened !== undefined && recipientLine(opened, sight).length > 0;
  return {
    thread: heading
      ? { selector: isMarked ? selectors.threadHeading : selectors.oldThreadHeading, tier: isMarked ? 1 : 2 }
      : { selector: selectors.message, tier: 1 },
    ...(attribute && { threadId: { selector: `[${attribute}]`, tier: 1 } }),
    ...(bySender && { senders: { selector: bySender, tier: bySender === selectors.address ? 1 : 2 } }),
    ...(opened && {
      recipients: { selector: isLined ? selectors.recipients : selectors.address, tier: isLined ? 2 : 1 },
    }),
  };
}

function composeSignals(root: Element, sight: Sight): { editor: Signal; chips?: Signal } {
  const editor = selectors.editors.find((selector) => queryOwn(root, selector).length > 0) ?? selectors.editor;
  const tier = editor.startsWith('textarea') ? 2 : 1;
  for (const field of recipientFields) {
    for (const [selector, read] of chipRules(root, field, sight)) {
      if (read(selector).length === 0) continue;
      const chips: Signal = { selector: `[name=${field}] ${selector}`, tier: selector === selectors.chip ? 1 : 2 };
      return { editor: { selector: editor, tier }, chips };
    }
  }
  return { editor: { selector: editor, tier } };
}
