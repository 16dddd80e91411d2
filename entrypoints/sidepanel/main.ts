import { mountSidebar } from '@/components/mount';
import { sidePanelHost } from '@/lib/host/gmail/side-panel-host';
import { openAndTell } from '../ledger/open-and-tell';

mountSidebar(document.getElementById('root')!, { host: sidePanelHost(), openLedger: openAndTell });
