import { useEffect, useState } from 'react';
import type { OpenMail } from '@/lib/host/mail-host';
import { useSurroundings } from '../surroundings';

/** The mail that is open in the mailbox; null until the host has told. */
export function useOpenMail(): OpenMail | null {
  const { host } = useSurroundings();
  const [mail, setMail] = useState<OpenMail | null>(null);
  useEffect(() => host.watch(setMail), [host]);
  return mail;
}
