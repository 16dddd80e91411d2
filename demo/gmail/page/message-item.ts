import type { Mail } from '../mailbox/mailbox';
import { twinFacts } from '../twin-facts';
import { element } from './element';
import { collapsedContent, expandedContent, markIds } from './message-node';
import { boot } from './read-boot';

const facts = twinFacts.thread;

/** One message of an open thread and what can be done with it. */
export type MessageItem = {
  mail: Mail;
  node: HTMLElement;
  /** Opens the message when it is closed; resolves with the place of its reply. */
  openReplyPlace: () => Promise<HTMLElement>;
  /** Tells the item that its mail has synced and now has both ids. */
  update: (mail: Mail) => void;
};

/** A `listitem` that builds its expanded content when asked, a little later, and drops it when it closes. */
export function messageItem(mail: Mail, isExpanded: boolean, reply: (item: MessageItem) => void): MessageItem {
  const node = element('div', { role: 'listitem', tabindex: -1, class: 'twin-message' });
  const actions = { toggle: () => void change(!isOpen()), reply: () => reply(item) };
  const isOpen = () => node.getAttribute('aria-expanded') === 'true';
  const draw = (open: boolean) => {
    node.setAttribute('aria-expanded', String(open));
    node.classList.toggle(facts.expanded, open);
    node.classList.toggle(facts.collapsed, !open);
    node.replaceChildren(open ? expandedContent(item.mail, actions) : collapsedContent(item.mail, actions));
  };
  const change = async (open: boolean) => {
    await new Promise((resolve) => {
      setTimeout(resolve, boot.variants.expandDelay);
    });
    draw(open);
  };
  const item: MessageItem = {
    mail,
    node,
    openReplyPlace: async () => {
      if (!isOpen()) await change(true);
      const place = node.querySelector<HTMLElement>(`.${facts.inlineReply}`);
      if (!place) throw new Error('An expanded message has no place for a reply');
      return place;
    },
    update: (next) => {
      item.mail = next;
      const message = node.querySelector<HTMLElement>('[data-message-id]');
      if (message) markIds(message, next);
    },
  };
  draw(isExpanded);
  return item;
}
