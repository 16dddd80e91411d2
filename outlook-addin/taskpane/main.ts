import { mountPane } from '@/components/mount-pane';
import { askAboutDrafts } from '@/lib/actions/settle-draft';
import { officeReady } from '@/lib/host/outlook/office-ready';
import { officeWorld } from '@/lib/host/outlook/office-world';
import { outlookHost, paneGlances } from '@/lib/host/outlook/outlook-host';
import { readIndex } from '@/lib/host/outlook/roaming-index';
import { languageFor } from '@/lib/i18n/language-for';
import { probeStorage } from '@/lib/ledger/probe-storage';
import { circumstancesOf, now } from '../pane/circumstances-of';
import { ledgerName, openPaneLedger } from '../pane/open-pane-ledger';
import { storageReport } from '../pane/storage-report';
import { keepKeys } from './keep-keys';
import { sayOutside } from './say-outside';

const root = document.getElementById('root')!;
keepKeys(window);
const readiness = await officeReady(5000);
if (readiness === 'outlook') await startPane();
else await sayOutside(root, readiness);

async function startPane(): Promise<void> {
  const parts = { now, newKey: () => crypto.randomUUID(), glances: paneGlances(window) };
  const host = outlookHost(officeWorld, parts);
  // Without any item Outlook names no mailbox; the settings that travel with it do.
  const account = officeWorld.mailbox()?.userProfile?.emailAddress ?? readIndex(officeWorld)?.account ?? null;
  const lasting = await probeStorage(window.self !== window.top);
  host.watch((mail) => {
    // The ledger that is open is another mailbox's.
    if (mail.account !== null && ledgerName(mail.account) !== ledgerName(account)) location.reload();
  });
  mountPane(root, {
    host,
    openLedger: async (tell) => {
      const opening = await openPaneLedger(account, lasting, tell);
      // Outlook shows no sending: what was put into a mail before this opening is asked about.
      if (opening.ok) await askAboutDrafts(await circumstancesOf(opening.ledger, account));
      return opening;
    },
    deskHref: (page) => `#/${page}`,
    language: languageFor(Office.context.displayLanguage),
    storage: storageReport(officeWorld, account, lasting),
  });
}
