import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { JSDOM } from 'jsdom';
import type { GmailView } from '@/lib/host/gmail/page/read/gmail-view';
import { watchPage } from '@/lib/host/gmail/page/watch-page';
import { list, message, moles, page, popup, thread } from '../../../support/gmail-fixtures';

let window: JSDOM['window'];
let told: GmailView[];
let stop: () => void;
let scans: number;

function whenIdle(read: IdleRequestCallback): number {
  return Number(setTimeout(() => read({ didTimeout: false, timeRemaining: () => 1 }), 1));
}

function isShown(element: Element): boolean {
  return element.closest('[style*="none"]') === null;
}

/** jsdom reports mutations in a microtask; the watcher's own times are the fake clock's. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function open(html: string, hidden = false): void {
  window = new JSDOM(html, { url: 'https://mail.google.com/mail/u/0/#inbox', pretendToBeVisual: true }).window;
  Object.assign(window, { requestIdleCallback: whenIdle, cancelIdleCallback: clearTimeout, setTimeout, clearTimeout });
  setHidden(hidden);
  told = [];
  scans = 0;
  stop = watchPage(window as unknown as Window & typeof globalThis, (view) => told.push(view), {
    gatherMs: 200,
    sight: isShown,
  });
  const getElements = window.document.querySelectorAll.bind(window.document);
  window.document.querySelectorAll = ((selector: string) => {
    // What the reader asks the whole page for once a reading.
    if (selector === 'input[name=subjectbox]') scans += 1;
    return getElements(selector);
  }) as typeof window.document.querySelectorAll;
}

function setHidden(hidden: boolean): void {
  Object.defineProperty(window.document, 'hidden', { value: hidden, configurable: true });
}

function add(html: string): void {
  window.document.body.insertAdjacentHTML('beforeend', html);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the watcher', () => {
  test('tells the page at once, and a burst of changes once', async () => {
    open(page({ views: [list()] }));
    expect(told).toHaveLength(1);
    for (let turn = 0; turn < 4; turn += 1) add(moles(popup()));
    await pass(199);
    expect(told).toHaveLength(1);
    await pass(10);
    expect(told).toHaveLength(2);
    expect(told[1]?.composes).toHaveLength(4);
    expect(scans).toBe(1);
  });

  test('keeps telling while the page never rests', async () => {
    open('<p>Gmail</p>');
    for (let turn = 0; turn < 10; turn += 1) {
      add(message({}));
      await pass(100);
    }
    expect(told.length).toBeGreaterThan(3);
  });

  test('does not tell what did not change', async () => {
    open(page({ views: [thread()] }));
    add('<p>Publicidad</p>');
    await pass(300);
    expect([scans, told.length]).toEqual([1, 1]);
  });

  test('does not look at typing', async () => {
    open(page({ after: moles(popup({ body: '<div>Hola</div>' })) }));
    window.document.querySelector('[g_editable] div')!.firstChild!.nodeValue = 'Hola, Ana';
    await pass(1000);
    expect(scans).toBe(0);
  });

  test('sees views that are swapped by style alone', async () => {
    open(page({ views: [list(), thread()] }));
    const [shown, stale] = window.document.querySelectorAll<HTMLElement>('.aeF > .nH > .nH');
    shown!.removeAttribute('role');
    shown!.style.display = 'none';
    stale!.setAttribute('role', 'main');
    stale!.style.display = '';
    await pass(300);
    expect(told.at(-1)?.thread?.subject).toBe('Factura A-118');
  });

  test.each(['hashchange', 'popstate', 'focusin', 'click'])('reads again after %s', async (kind) => {
    open(page({ views: [list()] }));
    window.document.body.dispatchEvent(new window.Event(kind, { bubbles: true }));
    await pass(300);
    expect(scans).toBe(1);
  });

  test('is quiet while the tab is hidden and catches up afterwards', async () => {
    open(page({ views: [list()] }), true);
    add(moles(popup()));
    await pass(1000);
    expect([scans, told.length]).toEqual([0, 0]);
    setHidden(false);
    window.document.dispatchEvent(new window.Event('visibilitychange'));
    await pass(300);
    expect(told.at(-1)?.composes).toHaveLength(1);
  });

  test('says nothing after it was stopped, not even what was under way', async () => {
    open(page({ views: [list()] }));
    add(message({}));
    await pass(100);
    stop();
    add(moles(popup()));
    window.dispatchEvent(new window.Event('hashchange'));
    await pass(1000);
    expect([scans, told.length]).toEqual([0, 1]);
  });
});
