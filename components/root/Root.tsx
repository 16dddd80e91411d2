import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { Suspense, useEffect, type ReactNode } from 'react';
import type { Language } from '@/lib/domain/customer';
import type { Instant } from '@/lib/domain/row';
import type { MailHost } from '@/lib/host/mail-host';
import { wordsOf as sidebarWordsOf } from '@/lib/i18n/words';
import { lazily } from '../common/lazily';
import type { DeskPage, PaneLines, StorageReport } from '../surroundings';
import { theme } from '../theme';
import { ErrorBoundary } from './ErrorBoundary';
import { FailedPage } from './FailedPage';
import { House } from './House';
import { useOpening, type OpenLedger } from './use-opening';
import { browserLanguage, useWords, type WordsOf } from './use-words';

// Hardly anybody ever sees why a ledger cannot be opened.
const StoragePage = lazily(async () => (await import('./StoragePage')).StoragePage);

export type Mounting = {
  host: MailHost;
  openLedger: OpenLedger;
  /** Where the wide page stands; null in a host that has none. Beside the mounted page by default. */
  deskHref?: ((page: DeskPage) => string) | null;
  /** A tab of its own unless told. */
  deskTarget?: '_blank' | '_self';
  /** Told by hosts where the ledger may vanish. */
  storage?: StorageReport | null;
  /** Given by hosts that need them. */
  paneLines?: PaneLines | null;
  /** What the mailbox speaks, where the person has chosen nothing; the browser's language unless told. */
  language?: Language;
  /** The present instant; the machine's clock unless told. */
  now?: () => Instant;
  /** The sidebar's words unless told: the wide page has more to say. */
  wordsOf?: WordsOf;
};

/** Theme, ledger, words and the last safety net around a shell. */
export function Root({
  host,
  openLedger,
  deskHref = deskBeside,
  deskTarget = '_blank',
  storage: report = null,
  paneLines = null,
  language = browserLanguage(),
  now = machineClock,
  wordsOf = sidebarWordsOf,
  children,
}: Mounting & { children: ReactNode }) {
  const words = useWords(language, wordsOf);
  const { opening, again } = useOpening(openLedger);
  const failed = words && <FailedPage words={words} again={() => location.reload()} />;
  return (
    <ThemeProvider theme={theme} defaultMode="system" storageManager={null} disableTransitionOnChange noSsr>
      <CssBaseline enableColorScheme />
      <HostScheme host={host} />
      {opening.state === 'trouble' && words ? (
        <ErrorBoundary instead={failed}>
          <Suspense>
            {opening.trouble === 'failed' ? (
              <FailedPage words={words} again={again} />
            ) : (
              <StoragePage
                trouble={opening.trouble}
                host={host}
                words={words}
                deskHref={deskHref?.('today') ?? null}
                again={again}
              />
            )}
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {opening.state === 'open' ? (
        <ErrorBoundary instead={failed}>
          {/* Under its own name WXT would take it for its storage and bundle that. */}
          <House
            {...{
              host,
              ledger: opening.ledger,
              now,
              language,
              deskHref,
              deskTarget,
              storage: report,
              paneLines,
              wordsOf,
            }}
          >
            {children}
          </House>
        </ErrorBoundary>
      ) : null}
    </ThemeProvider>
  );
}

/** The mailbox's own colours, where it tells them. */
function HostScheme({ host }: { host: MailHost }) {
  const { setMode } = useColorScheme();
  useEffect(() => host.frame?.watchScheme((scheme) => setMode(scheme ?? 'system')), [host, setMode]);
  return null;
}

function deskBeside(page: DeskPage): string {
  return `desk.html#/${page}`;
}

function machineClock(): Instant {
  return new Date().toISOString();
}
