import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { newId } from '@/lib/actions/new-id';
import type { Instant } from '@/lib/domain/row';
import type { MailHost } from '@/lib/host/mail-host';
import { localeOf } from '@/lib/i18n/formats/locale';
import type { Ledger } from '@/lib/ledger/database';
import { settings as settingsView, type Settings } from '@/lib/views/settings';
import { watch } from '@/lib/views/watch';
import { SurroundingsProvider, type Surroundings } from '../surroundings';
import { browserZone, calendarOf } from './calendar-of';
import { ChosenScheme } from './ChosenScheme';
import { useToday } from './use-today';
import { useWords, type WordsOf } from './use-words';

type Props = Pick<Surroundings, 'deskHref' | 'deskTarget' | 'language' | 'storage' | 'paneLines'> & {
  host: MailHost;
  ledger: Ledger;
  now: () => Instant;
  wordsOf: WordsOf;
  children: ReactNode;
};

/** What every component may ask for, from the open ledger and its settings; nothing is drawn until these are read. */
export function House({ ledger, ...rest }: Props) {
  const settings = useSettings(ledger);
  return settings ? <Furnished ledger={ledger} settings={settings} {...rest} /> : null;
}

function Furnished(props: Props & { settings: Settings }) {
  const { host, ledger, now, language: spoken, deskHref, deskTarget, storage, paneLines } = props;
  const { wordsOf, settings, children } = props;
  const { company, person } = settings;
  const language = settings.language ?? spoken;
  const timeZone = company.timeZone ?? browserZone();
  const words = useWords(language, wordsOf);
  const today = useToday(now, timeZone);
  const account = useAccount(host);
  const by = account ?? person.name ?? 'local';
  const locale = localeOf(language, company.country);
  const surroundings = useMemo<Surroundings | null>(
    () =>
      words && {
        host,
        ledger,
        words,
        language,
        locale,
        today,
        now,
        newId,
        by,
        calendar: calendarOf(timeZone),
        deskHref,
        deskTarget,
        storage,
        paneLines,
      },
    [host, ledger, words, language, locale, today, now, by, timeZone, deskHref, deskTarget, storage, paneLines],
  );
  return surroundings ? (
    <SurroundingsProvider value={surroundings}>
      <ChosenScheme host={host} ledger={ledger} />
      {children}
    </SurroundingsProvider>
  ) : null;
}

function useSettings(ledger: Ledger): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => watch(ledger, settingsView, undefined, setSettings, setFailure), [ledger]);
  // A ledger that opened and cannot be read is trouble that the boundary above tells.
  if (failure !== null && settings === null) throw failure;
  return settings;
}

function useAccount(host: MailHost): string | null {
  const [account, setAccount] = useState<string | null>(null);
  useEffect(() => host.watch((mail) => setAccount(mail.account)), [host]);
  return account;
}
