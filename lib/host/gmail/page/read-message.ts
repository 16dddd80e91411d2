import { longestMessage, type HostAnswer, type ItemKey, type MessageText } from '@/lib/host/mail-host';
import { queryOwn } from './read/query-own';
import { displayedMessages } from './read/read-thread';
import { messageBody } from './read/selectors';
import { editorText } from './write/editor-text';
import type { Mailbox } from './write/mailbox';

/** What the newest opened message of these senders says (`MailHost.readMessage`); a folded one shows no text to read. */
export function readMessage(
  { page, sight, readMail }: Mailbox,
  expected: ItemKey,
  senders: readonly string[],
): HostAnswer<MessageText> {
  if (readMail().item !== expected) return { ok: false, reason: 'item-changed' };
  for (const { element, expanded, sender } of displayedMessages(page, sight).toReversed()) {
    if (!expanded || !sender || !senders.includes(sender.value.address)) continue;
    const opened = queryOwn(element, messageBody).find((each) => sight(each));
    if (!opened) continue;
    const text = editorText(opened as HTMLElement, sight);
    const isCut = text.length > longestMessage;
    return { ok: true, value: { sender: sender.value, text: text.slice(0, longestMessage), isCut } };
  }
  return { ok: false, reason: 'no-message' };
}
