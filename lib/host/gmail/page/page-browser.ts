import { browser } from 'wxt/browser';
import { leaving } from '../left-composes';
import type { Port } from '../port';
import type { Hands } from './hands';
import { callSidebar } from '../protocol';
import { isOneOf, isShape } from '../shape';

/** What the page script needs of the browser. */
export type PageBrowser = {
  /** Null once the extension was updated or removed under the open page: then nothing of it answers any more. */
  id(): string | null;
  /** Origin of the extension's pages under its permanent id. */
  origin: string;
  frameUrl: string;
  /** The part of the page script that is fetched when it is first needed. */
  hands(): Promise<Hands>;
  whenConnected(hear: (port: Port) => void): void;
  /** The shortcut or the toolbar button was pressed. */
  whenCalled(hear: () => void): void;
  /** Tells the worker that the page goes while these composes hold letters of ours. */
  tellLeft(composes: readonly string[]): void;
  /** The dock's remembered shape, unchecked; it is shared by all Gmail tabs. */
  storedShape(): Promise<unknown>;
  storeShape(shape: object): Promise<void>;
  whenShapeChanges(hear: (shape: unknown) => void): void;
};

const shapeKey = 'dock';
const isCall = isShape({ kind: isOneOf(callSidebar.kind) });

export function pageBrowser(): PageBrowser {
  const root = new URL(browser.runtime.getURL('/'));
  return {
    id: () => browser.runtime?.id ?? null,
    origin: `${root.protocol}//${root.host}`,
    frameUrl: browser.runtime.getURL('/sidebar.html'),
    async hands() {
      // A module, but built as a script: it leaves what it has where both can find it.
      if (!globalThis.cordialHands) await import(/* @vite-ignore */ browser.runtime.getURL('/gmail-hands.js'));
      if (!globalThis.cordialHands) throw new Error('no hands');
      return globalThis.cordialHands;
    },
    whenConnected: (hear) => browser.runtime.onConnect.addListener(hear),
    whenCalled: (hear) =>
      browser.runtime.onMessage.addListener((message: unknown) => {
        if (isCall(message)) hear();
      }),
    tellLeft: (composes) => void browser.runtime.sendMessage(leaving(composes)).catch(() => undefined),
    storedShape: async () => (await browser.storage.local.get(shapeKey))[shapeKey],
    storeShape: (shape) => browser.storage.local.set({ [shapeKey]: shape }),
    whenShapeChanges: (hear) =>
      browser.storage.local.onChanged.addListener((changes) => {
        if (shapeKey in changes) hear(changes[shapeKey]?.newValue);
      }),
  };
}
