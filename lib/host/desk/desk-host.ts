import { browser } from 'wxt/browser';
import type { Capabilities, HostAnswer, MailHost, OpenMail } from '@/lib/host/mail-host';

const capabilities: Capabilities = {
  readsMail: false,
  readsMessages: false,
  watchesTyping: false,
  marksPlaces: false,
  replacesPlaces: false,
  replacesSelection: false,
  insertsIntoOpenDraft: false,
  opensNewDraft: false,
  seesSending: false,
  opensCalendarForm: false,
  opensMailOf: true,
  capturesPage: false,
  tellsChanges: true,
};

function noMail(): OpenMail {
  return {
    account: null,
    aliases: [],
    item: 'none',
    mode: 'none',
    thread: null,
    composes: [],
    readable: true,
    readAt: new Date().toISOString(),
  };
}

const unsupported = async (): Promise<HostAnswer<never>> => ({ ok: false, reason: 'unsupported' });
const openTab = async (url: string): Promise<void> => void (await browser.tabs.create({ url }));

/**
 * The desk: a page of its own, with no mail beside it. Letters are copied; mail is looked up in a tab of the mailbox.
 * @param searchPage web address that shows the mail from or to these addresses
 */
export function deskHost(
  searchPage: (addresses: readonly string[]) => string,
  open: (url: string) => Promise<void> = openTab,
): MailHost {
  return {
    capabilities,
    watch(tell) {
      tell(noMail());
      return () => undefined;
    },
    refresh: async () => ({ ok: true, value: noMail() }),
    readMessage: unsupported,
    insertDraft: unsupported,
    undoInsert: unsupported,
    readDraft: unsupported,
    watchTyping: () => () => undefined,
    showInDraft: unsupported,
    replaceInDraft: unsupported,
    watchSending: () => () => undefined,
    openCalendarForm: unsupported,
    async openMailOf(addresses) {
      if (addresses.length === 0) return { ok: false, reason: 'refused' };
      try {
        await open(searchPage(addresses));
        return { ok: true, value: undefined };
      } catch {
        return { ok: false, reason: 'refused' };
      }
    },
    capturePage: unsupported,
    frame: null,
  };
}
