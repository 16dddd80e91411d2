import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './support/browser';

/** Writes rows as another page would, past any action. */
async function put(page: Page, rows: Record<string, object[]>): Promise<void> {
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('cordial');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const writing = database.transaction(Object.keys(tables), 'readwrite');
    for (const [table, content] of Object.entries(tables)) {
      for (const row of content) writing.objectStore(table).put(row);
    }
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    database.close();
  }, rows);
}

const stamps = {
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'local',
  voided: null,
};
const followUp = (id: string, customerId: string, dueOn: string) => ({
  id,
  customerId,
  dueOn,
  openOn: dueOn,
  at: null,
  about: 'Preguntar por la transferencia',
  promiseId: null,
  invoiceId: null,
  rung: null,
  doneAt: null,
  skipped: null,
  calendar: { state: 'none' },
  ...stamps,
});

/** What the worker shows outside its pages, and when it wakes next. */
function shown(page: Page): Promise<{ badge: string; notices: string[]; alarm: number }> {
  return page.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    notices: Object.keys(await chrome.notifications.getAll()),
    alarm: (await chrome.alarms.get('follow-ups'))?.scheduledTime ?? 0,
  }));
}

test('the worker wakes for what is due, counts it, and catches up after the browser was closed', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'cordial-profile-'));
  let browser = await openBrowser({ profile });
  let page = await browser.extensionPage('desk.html');
  await expect.poll(async () => (await shown(page)).alarm).toBeGreaterThan(Date.now());
  await put(page, {
    customers: [{ id: 'c1', name: 'Acabados Robles', words: ['acabados', 'robles'], ...stamps }],
    followUps: [followUp('f1', 'c1', '2026-01-05')],
  });
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'cordial-follow-ups-changed' }));
  await expect.poll(() => shown(page)).toMatchObject({ badge: '1', notices: ['follow-up:c1'] });
  await put(page, { followUps: [followUp('f2', 'c1', '2026-01-06')] });
  await browser.close();

  browser = await openBrowser({ profile });
  page = await browser.extensionPage('desk.html');
  await expect.poll(() => shown(page)).toMatchObject({ badge: '2', notices: ['follow-up:c1'] });
  expect((await shown(page)).alarm).toBeGreaterThan(Date.now());
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
