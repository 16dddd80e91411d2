import { createContext, useContext, type ComponentType } from 'react';
import type { Circumstances } from '@/lib/actions/circumstances';
import type { Language } from '@/lib/domain/customer';
import type { MailHost, OpenMail } from '@/lib/host/mail-host';
import type { Words } from '@/lib/i18n/words';
import type { Lasting } from '@/lib/ledger/probe-storage';
import type { Instant } from '@/lib/domain/row';

/** What every component may ask for: the mailbox, the ledger with the living day, and the words of the interface. */
export type Surroundings = Circumstances & {
  host: MailHost;
  words: Words;
  language: Language;
  /** BCP-47 tag for numbers and dates, from the company's country and the interface language: `es-MX`. */
  locale: string;
  /** Where the wide page stands, with one of its pages open; null in a host that has none. */
  deskHref: ((page: DeskPage) => string) | null;
  /** Where links to the wide page open: a tab of its own, or in the place of the sidebar. */
  deskTarget: '_blank' | '_self';
  /** What is known of where the ledger is kept, in hosts where it may vanish; null where it lasts. */
  storage: StorageReport | null;
  /** Drawn in hosts that need them alone: the others' pages do not carry them. */
  paneLines: PaneLines | null;
};

/** The open mail's line above its customer, and the line on where the ledger is kept. */
export type PaneLines = { ThisMail: ComponentType<{ mail: OpenMail }>; StorageLine: ComponentType };

/** How lasting the ledger's place is, what an earlier session knew of it, and how both are kept in mind. */
export type StorageReport = {
  lasting: Lasting;
  /** Told by another session of the same mailbox. */
  knew: { customers: number; at: Instant } | null;
  remember: (customers: number) => void;
  isDismissed: boolean;
  /** The person has read that the place may vanish. */
  dismiss: () => void;
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
