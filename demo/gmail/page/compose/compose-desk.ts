import type { Conversation, Mail, Person } from '../../mailbox/mailbox';
import { bodyNodes } from '../body-nodes';
import { counters } from '../counters';
import type { MessageItem } from '../message-item';
import { isSelf } from '../people';
import { boot } from '../read-boot';
import { store } from '../store';
import type { ReplyKind } from '../thread-view';
import { buildCompose } from './build-compose';
import { type Compose, type ComposeSeed, emptySeed, newComposeKey, openComposes } from './compose';
import { dropDraft, saveSoon } from './drafts';
import { quoteOf } from './editor';
import { showInline } from './inline-reply';
import { showPopup } from './popup';
import { sendCompose } from './sending';

/** Opens composes and puts each where it belongs. */
export type ComposeDesk = {
  composeNew: () => Compose;
  reply: (conversation: Conversation, item: MessageItem, kind: ReplyKind) => void;
  openDraft: (composeKey: string) => void;
  open: (seed: ComposeSeed, item?: MessageItem) => Compose;
};

/** `changed` is told after a compose was opened or left the page. */
export function composeDesk(moles: HTMLElement, changed: () => void): ComposeDesk {
  const forget = (compose: Compose) => {
    openComposes.splice(openComposes.indexOf(compose), 1);
    changed();
  };
  const open = (seed: ComposeSeed, item?: MessageItem): Compose => {
    const compose = buildCompose(seed, {
      changed: saveSoon,
      discard: (left) => {
        dropDraft(left);
        counters.discarded += 1;
        left.detach();
      },
      send: (sent) => sendCompose(sent, (returning) => open(returning, item)),
    });
    openComposes.push(compose);
    if (seed.kind === 'inline' && item) void item.openReplyPlace().then((place) => showInline(compose, place, forget));
    else showPopup(compose, moles, forget);
    changed();
    return compose;
  };
  return {
    open,
    composeNew: () => {
      counters.composed += 1;
      return open(emptySeed('popup'));
    },
    reply: (conversation, item, kind) => {
      counters.replied += 1;
      open(replySeed(conversation, item.mail, kind), item);
    },
    openDraft: (composeKey) => {
      const draft = store.drafts.get(composeKey);
      const isOpen = openComposes.some(({ seed }) => seed.key === composeKey);
      if (!draft || isOpen) return;
      const { subject, to, cc, bcc, draftId, text } = draft;
      const content = text.split('\n').map((line) => new Text(`${line}\n`));
      open({ ...emptySeed('popup'), key: composeKey, draftId, subject, to, cc, bcc, content });
    },
  };
}

function replySeed(conversation: Conversation, mail: Mail, kind: ReplyKind): ComposeSeed {
  const prefix = kind === 'forward' ? 'Fwd: ' : 'Re: ';
  const subject = conversation.subject.replace(/^((re|rv|fwd):\s*)+/i, '');
  const to = isSelf(mail.from) ? mail.to : [mail.from];
  const others = (people: readonly Person[]) => people.filter((person) => !isSelf(person) && !to.includes(person));
  return {
    ...emptySeed(boot.variants.replyOpens === 'popup' ? 'popup' : 'inline'),
    key: newComposeKey(),
    replyTo: { conversation, mail, kind },
    to: kind === 'forward' ? [] : to,
    cc: kind === 'reply-all' ? others([...mail.to, ...mail.cc]) : [],
    subject: prefix + subject,
    quote: quoteOf({ from: mail.from, body: bodyNodes(mail.body) }),
  };
}
