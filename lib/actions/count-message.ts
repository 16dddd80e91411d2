import type { MessageSize } from '@/lib/domain/letter';
import { messageSize, toMessageText } from '@/lib/letters/message-size';

/** A typed message as networks carry it cheaply, and what it will count: units, messages, alphabet. */
export function countMessage(text: string): { text: string; size: MessageSize } {
  const carried = toMessageText(text);
  return { text: carried, size: messageSize(carried) };
}
