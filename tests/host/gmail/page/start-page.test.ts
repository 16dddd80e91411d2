// @vitest-environment jsdom
/* oxlint-disable unicorn/require-post-message-target-origin -- ports of the extension, not windows */
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageBrowser } from '@/lib/host/gmail/page/page-browser';
import { hands } from '@/lib/host/gmail/page/hands';
import { startPage } from '@/lib/host/gmail/page/start-page';
import type { Port } from '@/lib/host/gmail/port';
import { portPair, settled } from '../../../support/port-pair';
import { aGmailPage } from './support/gmail-page';

const origin = 'chrome-extension://cordial';
const panel = { id: 'cordial', url: `${origin}/sidepanel.html` };

/** A browser around one page script: what it stored, and ways to call it. */
function aBrowser(stored?: unknown) {
  const hearers = {
    connect: [] as ((port: Port) => void)[],
    call: [] as (() => void)[],
    shape: [] as ((s: unknown) => void)[],
  };
  const state = { id: 'cordial' as string | null, stored: [] as object[] };
  const browser: PageBrowser = {
    id: () => state.id,
    origin,
    frameUrl: 'about:blank',
    hands: async () => hands,
    whenConnected: (hear) => void hearers.connect.push(hear),
    whenCalled: (hear) => void hearers.call.push(hear),
    tellLeft: () => undefined,
    storedShape: async () => stored,
    storeShape: async (shape) => void state.stored.push(shape),
    whenShapeChanges: (hear) => void hearers.shape.push(hear),
  };
  return { browser, hearers, state };
}

beforeEach(() => {
  document.documentElement.replaceChildren(document.head, document.body);
  aGmailPage('');
  Element.prototype.checkVisibility ??= () => true;
  window.requestIdleCallback ??= ((run: () => void) => setTimeout(run, 0)) as unknown as typeof requestIdleCallback;
  window.matchMedia ??= (() => ({ addEventListener: () => undefined })) as unknown as typeof matchMedia;
});

/** The newest dock: those of earlier tests come back, as they should. */
const host = () => [...document.documentElement.children].findLast(({ tagName }) => tagName === 'DIV') as HTMLElement;

async function knock(hear: ((port: Port) => void) | undefined, name: string, sender: object, proof: string | null) {
  const { near, far } = portPair(name, sender);
  const heard: { kind: string }[] = [];
  near.onMessage.addListener((message) => heard.push(message as { kind: string }));
  hear?.(far);
  near.postMessage({ kind: 'hello', proof });
  await settled();
  return { near, heard };
}

test.each([
  [undefined, '360px'],
  [{ folded: false, width: 400 }, '400px'],
  [{ folded: false, width: 9000 }, '480px'],
  [{ folded: true, width: 400 }, '32px'],
  [{ folded: 'no', width: 400 }, '360px'],
  ['nonsense', '360px'],
])('the dock has the shape that was remembered, if it is one: %j', async (stored, width) => {
  const { browser } = aBrowser(stored);
  await startPage(window, browser);
  expect(host().style.width).toBe(width);
});

test('the panel is told the mail and answered, but does not shape the dock', async () => {
  const { browser, hearers, state } = aBrowser();
  await startPage(window, browser);
  const { near, heard } = await knock(hearers.connect[0], 'cordial-panel', panel, null);
  near.postMessage({ kind: 'fold', folded: true });
  near.postMessage({ kind: 'asking', id: 4, asking: { ask: 'refresh' } });
  await settled();
  expect(heard.map(({ kind }) => kind)).toEqual(['welcome', 'mail', 'answer']);
  expect([host().style.width, state.stored]).toEqual(['360px', []]);
});

test('a stranger’s sidebar hears nothing', async () => {
  const { browser, hearers } = aBrowser();
  await startPage(window, browser);
  const { heard } = await knock(
    hearers.connect[0],
    'cordial-frame',
    { id: 'cordial', url: `${origin}/sidebar.html` },
    'guess',
  );
  expect(heard).toEqual([]);
});

test('the shortcut opens a folded dock, and other tabs follow its shape', async () => {
  const { browser, hearers, state } = aBrowser({ folded: true, width: 400 });
  await startPage(window, browser);
  hearers.call[0]?.();
  expect([host().style.width, state.stored]).toEqual(['400px', [{ folded: false, width: 400 }]]);
  hearers.shape[0]?.({ folded: false, width: 340 });
  expect(host().style.width).toBe('340px');
});

test('once the extension is gone the page is let go', async () => {
  vi.useFakeTimers();
  const { browser, state } = aBrowser({ folded: true, width: 360 });
  const started = startPage(window, browser);
  await vi.advanceTimersByTimeAsync(1);
  await started;
  state.id = null;
  await vi.advanceTimersByTimeAsync(2100);
  expect(host().style.width).toBe('360px');
  vi.useRealTimers();
});

test('the page script speaks with the browser of its extension alone', async () => {
  const heard: { message?: (message: unknown) => void } = {};
  const set = vi.fn<(values: object) => Promise<void>>(async () => undefined);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'cordial',
      getURL: (path: string) => `${origin}${path}`,
      onMessage: { addListener: (hear: (message: unknown) => void) => (heard.message = hear) },
    },
    storage: { local: { set, get: async () => ({ dock: { width: 330 } }) } },
  });
  vi.resetModules();
  const { pageBrowser } = await import('@/lib/host/gmail/page/page-browser');
  const browser = pageBrowser();
  const called = vi.fn<() => void>();
  browser.whenCalled(called);
  heard.message?.({ kind: 'something' });
  heard.message?.({ kind: 'cordial-call' });
  await browser.storeShape({ width: 320 });
  expect(called).toHaveBeenCalledOnce();
  expect([browser.id(), browser.origin, browser.frameUrl]).toEqual(['cordial', origin, `${origin}/sidebar.html`]);
  expect(await browser.storedShape()).toEqual({ width: 330 });
  expect(set).toHaveBeenCalledWith({ dock: { width: 320 } });
  vi.unstubAllGlobals();
});
