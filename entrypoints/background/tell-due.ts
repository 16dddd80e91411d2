import { browser } from 'wxt/browser';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import type { Words } from '@/lib/i18n/words';
import { takeDueFollowUps, type DueFollowUps } from './due-follow-ups';
import { withLedger } from './worker-ledger';

export const alarmName = 'follow-ups';
/** Names of a notification: the customer it is about stands behind the mark. */
const oneNotice = 'follow-up:';
const manyNotice = 'follow-ups';
const namesShown = 3;

/** Brings badge, notifications and the next waking into line with the ledger; harmless to repeat. */
export async function tellDue(): Promise<void> {
  await withLedger(async ({ here, words }) => {
    const due = await takeDueFollowUps(here);
    await browser.alarms.create(alarmName, { when: Date.parse(due.next) });
    await showBadge(due.count, words);
    await notify(due.untold, words);
    await refreshStandings(here);
  });
}

async function showBadge(count: number, words: Words): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#12625A' });
  await browser.action.setBadgeTextColor?.({ color: '#FFFFFF' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setTitle({ title: count === 0 ? 'Cordial' : words('notice.badge', { count, n: count }) });
}

async function notify(untold: DueFollowUps['untold'], words: Words): Promise<void> {
  const [first] = untold;
  if (!first) return;
  const looks = { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png') } as const;
  if (untold.length === 1) {
    const title = words('notice.oneTitle', { name: first.customer });
    const message = first.followUp.about ?? words('notice.oneText');
    await browser.notifications.create(oneNotice + first.followUp.customerId, { ...looks, title, message });
    return;
  }
  const names = [...new Set(untold.map(({ customer }) => customer))].slice(0, namesShown).join(', ');
  const title = words('notice.manyTitle', { count: untold.length, n: untold.length });
  await browser.notifications.create(manyNotice, { ...looks, title, message: words('notice.manyText', { names }) });
}

/** The desk's place for a notification that was clicked. */
export function placeOfNotice(id: string): string {
  return id.startsWith(oneNotice) ? `#/customer/${id.slice(oneNotice.length)}` : '#/today';
}
