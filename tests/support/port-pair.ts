import type { Port, PortSender } from '@/lib/host/gmail/port';

/** Two ends of one port, as the browser gives them: messages are copied and arrive later. */
export function portPair(name: string, sender: PortSender = {}): { near: Port; far: Port; sent: unknown[] } {
  const sent: unknown[] = [];
  const near = end(name, undefined);
  const far = end(name, sender);
  near.twin = far;
  far.twin = near;
  const post = near.port.postMessage;
  near.port.postMessage = (message) => {
    sent.push(message);
    post(message);
  };
  return { near: near.port, far: far.port, sent };
}

type End = {
  port: Port;
  twin: End | null;
  hear: Set<(message: unknown) => void>;
  gone: Set<() => void>;
  open: boolean;
};

function end(name: string, sender: PortSender | undefined): End {
  const here: End = { twin: null, hear: new Set(), gone: new Set(), open: true, port: undefined as unknown as Port };
  here.port = {
    name,
    ...(sender && { sender }),
    postMessage(message) {
      if (!here.open) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      queueMicrotask(() => here.twin?.open && here.twin.hear.forEach((hear) => hear(copy)));
    },
    disconnect() {
      if (!here.open) return;
      here.open = false;
      const { twin } = here;
      // The browser tells the other end alone.
      queueMicrotask(() => {
        if (!twin?.open) return;
        twin.open = false;
        for (const gone of twin.gone) gone();
      });
    },
    onMessage: { addListener: (hear) => void here.hear.add(hear) },
    onDisconnect: { addListener: (gone) => void here.gone.add(gone) },
  };
  return here;
}

/** Lets everything that is under way between two ends arrive. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
