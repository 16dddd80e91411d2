import { useColorScheme } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { MailHost, Scheme } from '@/lib/host/mail-host';
import type { Ledger } from '@/lib/ledger/database';
import { preferences } from '@/lib/views/preferences';
import { watch } from '@/lib/views/watch';

/** The colours that the person chose in the settings, which come before the mailbox's and the system's. */
export function ChosenScheme({ host, ledger }: { host: MailHost; ledger: Ledger }) {
  const { setMode } = useColorScheme();
  const [chosen, setChosen] = useState<Scheme | null>(null);
  // Unread preferences leave the colours as the mailbox has them.
  useEffect(() => watch(ledger, preferences, undefined, ({ theme }) => setChosen(theme), ignore), [ledger]);
  useEffect(() => {
    if (host.frame) return host.frame.watchScheme((scheme) => setMode(chosen ?? scheme ?? 'system'));
    setMode(chosen ?? 'system');
    return undefined;
  }, [host, chosen, setMode]);
  return null;
}

function ignore(): void {}
