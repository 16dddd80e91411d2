import { browser } from 'wxt/browser';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { withoutNextStep } from '@/lib/views/without-next-step';
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
    await showBadge({ due: due.count, lost: await withoutNextStep(here.ledger) }, words);
    await notify(due.untold, words);
    await refreshStandings(here);
    await showBadge({ due: due.count, lost: await withoutNextStep(here.ledger) }, words);
  });
}

type Waiting = {
  /** Follow-ups of today and before. */
  due: number;
  /** Overdue invoices without a next step. */
  lost: number;
};

/** One number: what waits for the person; the title says what it counts. */
async function showBadge({ due, lost }: Waiting, words: Words): Promise<void> {
  const count = due + lost;
  const said = [
    ...(due > 0 ? [words('notice.badge', { count: due, n: due })] : []),
    ...(lost > 0 ? [words('notice.badgeLost', { count: lost, n: lost })] : []),
  ];
  await browser.action.setBadgeBackgroundColor({ color: '#12625A' });
  await browser.action.setBadgeTextColor?.({ color: '#FFFFFF' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setTitle({ title: ['Cordial', ...said].join(' · ') });
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
