import type { HostAnswer } from '@/lib/host/mail-host';
import { pageMessage } from './page-message';
import type { Port } from './port';
import type { Asking, FrameMessage, PageMessage } from './protocol';

/** No request waits longer, in milliseconds (the port's promise). */
export const askingLimit = 10_000;

/** The sidebar's end of one conversation with the page; it outlives the ports it runs over. */
export type PortLine = {
  /** Takes a new port and greets the page; a port that was there before is left. */
  take(port: Port): void;
  /** False when no port is there to carry it. */
  send(message: FrameMessage): boolean;
  ask(asking: Asking): Promise<HostAnswer<unknown>>;
  drop(): void;
};

/**
 * @param proof what the frame shows to be accepted; null for the side panel
 * @param hear every well-formed message of the page but answers
 * @param lost the port that was in use is gone
 */
export function portLine(proof: string | null, hear: (message: PageMessage) => void, lost: () => void): PortLine {
  const waiting = new Map<number, (answer: HostAnswer<unknown>) => void>();
  let current: Port | null = null;
  let lastId = 0;

  function settle(id: number, answer: HostAnswer<unknown>): void {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  function silence(): void {
    for (const id of waiting.keys()) settle(id, { ok: false, reason: 'silent' });
  }

  function leave(): void {
    const was = current;
    current = null;
    silence();
    was?.disconnect();
  }

  function send(message: FrameMessage): boolean {
    if (!current) return false;
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of the extension, not a window
      current.postMessage(message);
      return true;
    } catch {
      // The page was frozen or left in this very moment; the loss itself is told by the port.
      return false;
    }
  }

  return {
    take(port) {
      leave();
      current = port;
      port.onMessage.addListener((raw) => {
        if (current !== port) return;
        const message = pageMessage(raw);
        if (message?.kind === 'answer') settle(message.id, message.answer);
        else if (message) hear(message);
      });
      port.onDisconnect.addListener(() => {
        if (current !== port) return;
        current = null;
        silence();
        lost();
      });
      send({ kind: 'hello', proof });
    },
    send,
    ask(asking) {
      const id = (lastId += 1);
      return new Promise((resolve) => {
        const limit = setTimeout(() => settle(id, { ok: false, reason: 'silent' }), askingLimit);
        waiting.set(id, (answer) => {
          clearTimeout(limit);
          resolve(answer);
        });
        if (!send({ kind: 'asking', id, asking })) settle(id, { ok: false, reason: 'silent' });
      });
    },
    drop: leave,
  };
}
