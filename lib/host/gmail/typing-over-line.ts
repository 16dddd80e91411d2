import type { ItemKey, Stop } from '@/lib/host/mail-host';
import { signal } from '../signal';
import type { FrameMessage, PageMessage } from './protocol';

/** Rests in typing as the page tells them, asked for only while somebody follows. */
export type TypingOverLine = {
  /** Every message of the page: a page that is met anew is asked anew. */
  hear(message: PageMessage): void;
  follow(hear: (compose: ItemKey) => void): Stop;
};

/** @param send carries a message to the page that is there now, if one is */
export function typingOverLine(send: (message: FrameMessage) => void): TypingOverLine {
  const rests = signal<ItemKey>();
  let followers = 0;
  const ask = () => send({ kind: 'watch-typing', on: followers > 0 });
  return {
    hear(message) {
      if (message.kind === 'typed') rests.tell(message.compose);
      if (message.kind === 'welcome' && followers > 0) ask();
    },
    follow(hear) {
      const stop = rests.follow(hear);
      followers += 1;
      if (followers === 1) ask();
      return () => {
        stop();
        followers -= 1;
        if (followers === 0) ask();
      };
    },
  };
}
