import type { HostAnswer, ItemKey } from '@/lib/host/mail-host';
import type { BareMessage } from '../protocol';
import { queryOwn } from './read/query-own';
import { findThread } from './read/read-thread';
import { messageBody } from './read/selectors';
import { refused } from './refused';
import { copyOf } from './still-copy';
import type { Mailbox } from './write/mailbox';

/** The newest opened message of these senders (`MailHost.readMessage`), without what is not displayed in it. */
export function readMessage(
  { page, sight, readMail }: Mailbox,
  expected: ItemKey,
  senders: readonly string[],
): HostAnswer<BareMessage> {
  if (readMail().item !== expected) return refused('item-changed');
  for (const { element, expanded, sender } of findThread(page, sight).messages.toReversed()) {
    if (!expanded || !sender || !senders.includes(sender.value.address)) continue;
    const opened = queryOwn(element, messageBody).find((each) => sight(each));
    if (!opened) continue;
    const { copy, twins } = copyOf(opened);
    for (const [part, twin] of twins) if (!sight(part)) twin?.remove();
    return { ok: true, value: { sender: sender.value, markup: copy.innerHTML } };
  }
  return refused('no-message');
}
