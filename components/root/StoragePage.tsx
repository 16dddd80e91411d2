import DiscFullOutlined from '@mui/icons-material/DiscFullOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import SyncOutlined from '@mui/icons-material/SyncOutlined';
import TabUnselectedOutlined from '@mui/icons-material/TabUnselectedOutlined';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { MailHost } from '@/lib/host/mail-host';
import type { Words } from '@/lib/i18n/words';
import type { StorageTrouble } from '@/lib/ledger/storage-trouble';
import { StatePage } from '../common/StatePage';

type Props = {
  trouble: StorageTrouble;
  host: MailHost;
  words: Words;
  deskHref: string | null;
  again: () => void;
};

/** Why the ledger cannot be used here, that nothing is lost, and what to do. */
export function StoragePage({ trouble, host, words, deskHref, again }: Props) {
  const { icon, title, text } = sayings[trouble];
  const reload = trouble === 'upgraded-by-tab';
  return (
    <main>
      <StatePage
        icon={icon}
        title={words(title)}
        actions={
          trouble === 'refused' ? (
            <>
              {host.frame ? (
                <Button variant="contained" onClick={() => void host.frame?.openSidePanel()}>
                  {words('storage.openPanel')}
                </Button>
              ) : null}
              {deskHref ? (
                <Button href={deskHref} target="_blank" rel="noopener">
                  {words('storage.openTab')}
                </Button>
              ) : null}
            </>
          ) : trouble === 'held-by-tab' ? null : (
            <Button variant="contained" onClick={() => (reload ? location.reload() : again())}>
              {words(reload ? 'failure.reload' : 'failure.retry')}
            </Button>
          )
        }
      >
        {words(text)}
      </StatePage>
    </main>
  );
}

type Saying = { icon: ReactNode; title: StorageKey; text: StorageKey };

type StorageKey = `storage.${'refused' | 'blocked' | 'upgraded' | 'full' | 'missing'}${'Title' | 'Text'}`;

const sayings: Record<StorageTrouble, Saying> = {
  refused: { icon: <TabUnselectedOutlined />, title: 'storage.refusedTitle', text: 'storage.refusedText' },
  'held-by-tab': { icon: <SyncOutlined />, title: 'storage.blockedTitle', text: 'storage.blockedText' },
  'upgraded-by-tab': { icon: <SyncOutlined />, title: 'storage.upgradedTitle', text: 'storage.upgradedText' },
  full: { icon: <DiscFullOutlined />, title: 'storage.fullTitle', text: 'storage.fullText' },
  missing: { icon: <ErrorOutlined />, title: 'storage.missingTitle', text: 'storage.missingText' },
};
