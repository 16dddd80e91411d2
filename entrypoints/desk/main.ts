import { mountDesk } from '@/components/mount-desk';
import { deskHost } from '@/lib/host/desk/desk-host';
import { mailSearchPage } from '@/lib/host/gmail/mail-search';
import { openAndTell } from '../ledger/open-and-tell';

mountDesk(document.getElementById('root')!, { host: deskHost(mailSearchPage), openLedger: openAndTell });
