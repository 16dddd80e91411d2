import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askAboutDrafts, settleDraft } from '@/lib/actions/settle-draft';
import { leftComposes } from '@/lib/host/gmail/left-composes';
import { isLedgerChange } from '../ledger/ledger-change';
import { answerCall } from './answer-call';
import { alarmName, placeOfNotice, tellDue } from './tell-due';
import { withLedger } from './worker-ledger';

// Every listener is registered in the first turn: the browser starts the worker for an event and stops it after.
export default defineBackground(() => {
  // Whatever was in a compose when the browser closed or this version took over, nobody saw how it ended.
  browser.runtime.onInstalled.addListener(() => void askAndTell());
  browser.runtime.onStartup.addListener(() => void askAndTell());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void tellDue();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isLedgerChange(message)) void tellDue();
    const composes = leftComposes(message);
    if (composes.length > 0) void settleLeft(composes);
  });
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') + placeOfNotice(id) });
  });
  browser.action.onClicked.addListener((tab) => void answerCall(tab.id));
  browser.commands.onCommand.addListener((_command, tab) => void answerCall(tab?.id));
});

async function askAndTell(): Promise<void> {
  await withLedger(({ here }) => askAboutDrafts(here));
  await tellDue();
}

/** A Gmail page was left while letters of ours stood in its composes: how they ended is not known. */
async function settleLeft(composes: readonly string[]): Promise<void> {
  await withLedger(async ({ here }) => {
    for (const compose of composes) await settleDraft(here, { compose, what: 'gone', at: here.now() });
  });
}
