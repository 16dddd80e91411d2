import { createContext, useContext } from 'react';
import type { Circumstances } from '@/lib/actions/circumstances';
import type { Language } from '@/lib/domain/customer';
import type { MailHost } from '@/lib/host/mail-host';
import type { Words } from '@/lib/i18n/words';

/** What every component may ask for: the mailbox, the ledger with the living day, and the words of the interface. */
export type Surroundings = Circumstances & {
  host: MailHost;
  words: Words;
  language: Language;
  /** BCP-47 tag for numbers and dates, from the company's country and the interface language: `es-MX`. */
  locale: string;
  /** Where the wide page stands, with one of its pages open; null in a host that has none. */
  deskHref: ((page: DeskPage) => string) | null;
};

export type DeskPage = 'today' | 'customers' | 'import' | 'settings';

const SurroundingsContext = createContext<Surroundings | null>(null);

export const SurroundingsProvider = SurroundingsContext.Provider;

/** @throws Error outside `mountSidebar` or `mountDesk`: a component without surroundings is a mistake of ours. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('useSurroundings was called outside the mounted tree');
  return surroundings;
}
