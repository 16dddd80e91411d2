import type { OpenMail } from '@/lib/host/mail-host';
import { showNotice } from '@/lib/host/outlook/show-notice';
import { officeWorld } from '@/lib/host/outlook/office-world';
import { outlookHost } from '@/lib/host/outlook/outlook-host';
import { languageFor } from '@/lib/i18n/language-for';
import { wordsOf } from '@/lib/i18n/words';
import { probeStorage } from '@/lib/ledger/probe-storage';
import { now } from '../pane/circumstances-of';
import { openPaneLedger } from '../pane/open-pane-ledger';
import { followUpOfMail } from './follow-up';

// The ribbon's functions, in a page that nobody sees; each tells Outlook when it is done, whatever became of it.
void Office.onReady(() => {
  Office.actions.associate('followUp', (event: Office.AddinCommands.Event) => {
    void followUp().finally(() => event.completed());
  });
});

async function followUp(): Promise<void> {
  const host = outlookHost(officeWorld, { now, newKey: () => crypto.randomUUID(), glances: () => undefined });
  const mail = await new Promise<OpenMail>((resolve) => void host.watch(resolve));
  const { displayLanguage } = Office.context;
  const words = await wordsOf(languageFor(displayLanguage));
  const lasting = await probeStorage(window.self !== window.top);
  // What is kept in memory alone would be gone with this page.
  const opening = lasting === 'memory' ? null : await openPaneLedger(mail.account, lasting, () => undefined);
  if (!opening?.ok) return showNotice(officeWorld, words('followUps.noPlace'));
  try {
    await showNotice(officeWorld, await followUpOfMail(opening.ledger, host, mail, displayLanguage));
  } catch {
    await showNotice(officeWorld, words('failure.failedShort'));
  } finally {
    opening.ledger.close();
  }
}
