import { frameMessage, type HeardMessage } from '../frame-message';
import type { Port } from '../port';
import { framePort, pageOfPort, panelPort, type PageMessage } from '../protocol';

/** One sidebar that may talk with this page. */
export type Guest = { tell(message: PageMessage): void; docked: boolean; hearsTyping?: boolean };

export type GateKeeper = {
  /** The id of this extension and the origin of its pages. */
  id: string;
  origin: string;
  /** The name of the frame that stands in the dock now. */
  proof: () => string;
  /** A guest came in, was welcomed, and is told the present state here. */
  welcome: (guest: Guest) => void;
  hear: (guest: Guest, message: HeardMessage) => void;
  /** A guest's port closed. */
  left: () => void;
};

/**
 * Decides who may talk with the page script: the one frame that it made itself (which alone knows its own name) and the
 * browser's side panel (whose page no site can load). Any other port, also from our own sidebar page embedded by
 * somebody else, is closed unanswered.
 * @returns what to call with each new port
 */
export function portGate(keeper: GateKeeper): { enter(port: Port): void; guests(): readonly Guest[] } {
  const inside = new Map<Guest, Port>();

  function admits(port: Port, message: HeardMessage): boolean {
    if (message.kind !== 'hello') return false;
    return port.name === panelPort || (message.proof !== null && message.proof === keeper.proof());
  }

  function leave(guest: Guest): void {
    inside.get(guest)?.disconnect();
    inside.delete(guest);
  }

  function enter(port: Port): void {
    if (!isOurs(port, keeper)) return port.disconnect();
    let guest: Guest | null = null;
    port.onMessage.addListener((raw) => {
      const message = frameMessage(raw);
      if (!message) return;
      if (guest) return inside.has(guest) ? keeper.hear(guest, message) : undefined;
      if (!admits(port, message)) return port.disconnect();
      const docked = port.name === framePort;
      // One port for one frame: a frame that greets anew has lost its former one.
      if (docked) for (const former of inside.keys()) if (former.docked) leave(former);
      guest = { tell: (told) => post(port, told), docked };
      inside.set(guest, port);
      guest.tell({ kind: 'welcome' });
      keeper.welcome(guest);
    });
    port.onDisconnect.addListener(() => {
      if (guest) inside.delete(guest);
      keeper.left();
    });
  }

  return { enter, guests: () => [...inside.keys()] };
}

function isOurs({ name, sender }: Port, { id, origin }: GateKeeper): boolean {
  const page = Object.entries(pageOfPort).find(([port]) => port === name)?.[1];
  return page !== undefined && sender?.id === id && sender.url?.split(/[?#]/, 1)[0] === origin + page;
}

function post(port: Port, message: PageMessage): void {
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of the extension, not a window
    port.postMessage(message);
  } catch {
    // The guest left in this moment; its port tells so itself.
  }
}
