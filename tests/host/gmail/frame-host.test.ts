/* oxlint-disable unicorn/require-post-message-target-origin -- ports of the extension, not windows */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gmailFrame, type FrameBrowser } from '@/lib/host/gmail/frame-host';
import type { Port } from '@/lib/host/gmail/port';
import { sidePanelHost, type PanelBrowser } from '@/lib/host/gmail/side-panel-host';
import type { OpenMail, Scheme } from '@/lib/host/mail-host';
import { aMailFrom } from '../../support/fake-host';
import { portPair } from '../../support/port-pair';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const docked = (name: string) => ({ name, parent: {}, addEventListener: vi.fn<() => void>() }) as unknown as Window;

/** A browser whose tab answers each new port as it is told. */
function aBrowser(greet: (far: Port) => void): FrameBrowser & { ports: Port[] } {
  const ports: Port[] = [];
  return {
    ports,
    ownTab: async () => 7,
    connect: () => {
      const { near, far } = portPair('cordial-frame');
      ports.push(far);
      greet(far);
      return near;
    },
    openSidePanel: async () => undefined,
  };
}
const welcoming = () =>
  aBrowser((far) => {
    far.postMessage({ kind: 'welcome' });
    far.postMessage({ kind: 'dock', dock: { folded: false, width: 360, scheme: 'dark' } });
    far.postMessage({ kind: 'mail', mail: aMailFrom('ana@acabados.example') });
  });

test('a frame that the page did not make, or that stands alone, is no sidebar', async () => {
  const refusing = aBrowser((far) => far.disconnect());
  expect(await gmailFrame(docked('stranger'), refusing)).toBeNull();
  expect(await gmailFrame(docked(''), welcoming())).toBeNull();
  const alone = { ...docked('x') } as { parent: unknown };
  alone.parent = alone;
  expect(await gmailFrame(alone as unknown as Window, welcoming())).toBeNull();
});

test('a refused frame does not try again', async () => {
  const refusing = aBrowser((far) => far.disconnect());
  await gmailFrame(docked('stranger'), refusing);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refusing.ports).toHaveLength(1);
});

test('a page that was not welcomed says nothing that is believed', async () => {
  const told: OpenMail[] = [];
  const sly = aBrowser((far) => {
    far.postMessage({ kind: 'mail', mail: aMailFrom('mallory@evil.example') });
    far.postMessage({ kind: 'welcome' });
  });
  const frame = await gmailFrame(docked('proof'), sly);
  frame?.host.watch((mail) => told.push(mail));
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toEqual([]);
});

test('tells mail, dock and colours, and passes on what the person does', async () => {
  const browser = welcoming();
  const frame = await gmailFrame(docked('proof'), browser);
  await vi.advanceTimersByTimeAsync(1);
  const mails: OpenMail[] = [];
  const schemes: (Scheme | null)[] = [];
  const sent: unknown[] = [];
  browser.ports[0]?.onMessage.addListener((message) => sent.push(message));
  frame?.host.watch((mail) => mails.push(mail));
  frame?.host.frame?.watchScheme((scheme) => schemes.push(scheme));
  frame?.host.frame?.fold();
  frame?.host.frame?.focusMail();
  frame?.dock.resize(9999, true);
  frame?.dock.resize(1, false);
  await vi.advanceTimersByTimeAsync(1);
  expect(mails.map(({ item }) => item)).toEqual(['thread:ana@acabados.example']);
  expect(schemes).toEqual(['dark']);
  expect(sent).toEqual([
    { kind: 'fold', folded: true },
    { kind: 'focus-mail' },
    { kind: 'width', width: 480, settled: true },
    { kind: 'width', width: 320, settled: false },
  ]);
  expect(await frame?.host.frame?.openSidePanel()).toEqual({ ok: true, value: undefined });
});

test('comes back by itself when the page was gone for a while', async () => {
  const browser = welcoming();
  const frame = await gmailFrame(docked('proof'), browser);
  browser.ports[0]?.disconnect();
  await vi.advanceTimersByTimeAsync(300);
  expect(browser.ports).toHaveLength(2);
  const answer = frame?.host.refresh();
  browser.ports[1]?.postMessage({ kind: 'answer', id: 1, answer: { ok: true, value: aMailFrom('b@c.example') } });
  await vi.advanceTimersByTimeAsync(1);
  expect((await answer)?.ok).toBe(true);
});

test('the side panel follows the tab in front, and shows no mail beside another page', async () => {
  let active: number | null = 1;
  const changes: (() => void)[] = [];
  const ports: Port[] = [];
  const browser: PanelBrowser = {
    activeTab: async () => active,
    connect(tab) {
      const { near, far } = portPair('cordial-panel');
      ports.push(far);
      if (tab === 1) {
        far.postMessage({ kind: 'welcome' });
        far.postMessage({ kind: 'mail', mail: aMailFrom('ana@acabados.example') });
      } else far.disconnect();
      return near;
    },
    whenTabsChange: (hear) => void changes.push(hear),
  };
  const items: string[] = [];
  sidePanelHost(browser).watch(({ item }) => items.push(item));
  await vi.advanceTimersByTimeAsync(5);
  active = 2;
  changes.at(-1)?.();
  await vi.advanceTimersByTimeAsync(5);
  active = 1;
  changes.at(-1)?.();
  await vi.advanceTimersByTimeAsync(5);
  active = null;
  changes.at(-1)?.();
  await vi.advanceTimersByTimeAsync(5);
  expect(items).toEqual(['thread:ana@acabados.example', 'none', 'thread:ana@acabados.example', 'none']);
});
