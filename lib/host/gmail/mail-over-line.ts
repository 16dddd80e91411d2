import {
  longestMessage,
  type Capabilities,
  type DraftText,
  type FrameControls,
  type HostAnswer,
  type MailHost,
  type MessageText,
  type OpenMail,
  type SendingSign,
  type Stop,
} from '@/lib/host/mail-host';
import { cleanHtml } from '../clean-html';
import { isInserted } from './frame-message';
import { isOpenMail, isPerson } from './page-message';
import type { PortLine } from './port-line';
import { isFlag, isListOf, isNullOr, isShape, isText, type Check } from './shape';
import type { Told } from '../told';

/** What Gmail's page lets us do; marking and replacing places in a draft are not among it. */
export const gmailCapabilities: Capabilities = {
  readsMail: true,
  readsMessages: true,
  watchesTyping: false,
  marksPlaces: false,
  replacesPlaces: false,
  insertsIntoOpenDraft: true,
  opensNewDraft: true,
  seesSending: true,
  opensCalendarForm: false,
  opensMailOf: true,
  capturesPage: true,
  tellsChanges: true,
};

const isDraftText: Check<DraftText> = isShape<DraftText>({
  subject: isNullOr(isText(2000)),
  recipients: isListOf(isPerson),
  text: isText(1_000_000),
});

const isMessageText: Check<MessageText> = isShape<MessageText>({
  sender: isPerson,
  text: isText(longestMessage),
  isCut: isFlag,
});

const isNothing: Check<void> = (value): value is void => value === undefined || value === null;

const unsupported = async (): Promise<HostAnswer<never>> => ({ ok: false, reason: 'unsupported' });

/** Masks what the page handed over unmasked: it never leaves this function as it came. */
async function masked(html: string): Promise<HostAnswer<string>> {
  try {
    const { maskCapture } = await import('./mask-capture');
    return { ok: true, value: maskCapture(new DOMParser().parseFromString(html, 'text/html')) };
  } catch {
    return { ok: false, reason: 'refused' };
  }
}

/** The mail-host port over a line to Gmail's page. An answer of another shape than asked for counts as a refusal. */
export function mailOverLine(
  line: PortLine,
  mail: Told<OpenMail>,
  signs: { follow(hear: (sign: SendingSign) => void): Stop },
  frame: FrameControls | null,
): MailHost {
  async function ask<T>(asking: Parameters<PortLine['ask']>[0], check: Check<T>): Promise<HostAnswer<T>> {
    const answer = await line.ask(asking);
    if (!answer.ok) return answer;
    const { value } = answer;
    return check(value) ? { ok: true, value } : { ok: false, reason: 'refused' };
  }

  return {
    capabilities: gmailCapabilities,
    watch: mail.follow,
    refresh: () => ask({ ask: 'refresh' }, isOpenMail),
    readMessage: (expected, senders) => ask({ ask: 'read-message', expected, senders }, isMessageText),
    insertDraft: (letter, into, expected, again = false) =>
      ask({ ask: 'insert', letter: { ...letter, html: cleanHtml(letter.html) }, into, expected, again }, isInserted),
    undoInsert: (inserted) => ask({ ask: 'undo-insert', inserted }, isNothing),
    readDraft: (place) => ask({ ask: 'read-draft', place }, isDraftText),
    showInDraft: unsupported,
    replaceInDraft: unsupported,
    watchSending: signs.follow,
    openCalendarForm: unsupported,
    openMailOf: (addresses) => ask({ ask: 'open-mail-of', addresses }, isNothing),
    async capturePage() {
      const answer = await ask({ ask: 'capture-page' }, isText(50_000_000));
      return answer.ok ? masked(answer.value) : answer;
    },
    frame,
  };
}
