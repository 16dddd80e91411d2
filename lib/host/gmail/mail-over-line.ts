import {
  longestMessage,
  type Capabilities,
  type DraftPlace,
  type FrameControls,
  type HostAnswer,
  type MailHost,
  type OpenMail,
  type SendingSign,
  type Stop,
} from '@/lib/host/mail-host';
import { cleanHtml } from '../clean-html';
import { isInserted } from './is-inserted';
import { isOpenMail, isPerson } from './page-message';
import type { PortLine } from './port-line';
import type { BareDraft, BareMessage } from './protocol';
import { isListOf, isNullOr, isShape, isText, type Check } from './shape';
import type { Told } from '../told';
import type { TypingOverLine } from './typing-over-line';
import type { Rewrite } from './work-in-draft';

/** What Gmail's page lets us do. */
export const gmailCapabilities: Capabilities = {
  readsMail: true,
  readsMessages: true,
  watchesTyping: true,
  marksPlaces: true,
  replacesPlaces: true,
  replacesSelection: false,
  insertsIntoOpenDraft: true,
  opensNewDraft: true,
  seesSending: true,
  opensCalendarForm: false,
  opensMailOf: true,
  capturesPage: true,
  tellsChanges: true,
};

/** What is larger is no letter of a person's, in UTF-16 units. */
const longestMarkup = 2_000_000;

const isBareDraft: Check<BareDraft> = isShape<BareDraft>({
  subject: isNullOr(isText(2000)),
  recipients: isListOf(isPerson),
  text: isNullOr(isText(longestMarkup)),
  markup: isText(longestMarkup),
});

const isBareMessage: Check<BareMessage> = isShape<BareMessage>({ sender: isPerson, markup: isText(longestMarkup) });

const isNothing: Check<void> = (value): value is void => value === undefined || value === null;

const unsupported = async (): Promise<HostAnswer<never>> => ({ ok: false, reason: 'unsupported' });

/** Nobody reads or mends a draft before the first panel is there. */
const reading = () => import('./seen-markup');

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
  typing: Pick<TypingOverLine, 'follow'>,
  frame: FrameControls | null,
): MailHost {
  async function ask<T>(asking: Parameters<PortLine['ask']>[0], check: Check<T>): Promise<HostAnswer<T>> {
    const answer = await line.ask(asking);
    if (!answer.ok) return answer;
    const { value } = answer;
    return check(value) ? { ok: true, value } : { ok: false, reason: 'refused' };
  }

  const bareDraft = (place: DraftPlace) => ask({ ask: 'read-draft', place }, isBareDraft);

  async function work(rewrite: Rewrite): Promise<HostAnswer<void>> {
    const draft = await bareDraft(rewrite.place);
    if (!draft.ok) return draft;
    const { workInDraft } = await import('./work-in-draft');
    const asking = workInDraft(draft.value, rewrite);
    return asking.ok ? ask(asking.value, isNothing) : asking;
  }

  return {
    capabilities: gmailCapabilities,
    watch: mail.follow,
    refresh: () => ask({ ask: 'refresh' }, isOpenMail),
    async readMessage(expected, senders) {
      const answer = await ask({ ask: 'read-message', expected, senders }, isBareMessage);
      if (!answer.ok) return answer;
      const { textOfMarkup } = await reading();
      const text = textOfMarkup(answer.value.markup);
      const value = { sender: answer.value.sender, text: text.slice(0, longestMessage) };
      return { ok: true, value: { ...value, isCut: text.length > longestMessage } };
    },
    insertDraft: (letter, into, expected, again = false) =>
      ask({ ask: 'insert', letter: { ...letter, html: cleanHtml(letter.html) }, into, expected, again }, isInserted),
    undoInsert: (inserted) => ask({ ask: 'undo-insert', inserted }, isNothing),
    async readDraft(place) {
      const answer = await bareDraft(place);
      if (!answer.ok) return answer;
      const { subject, recipients, text, markup } = answer.value;
      const { seenMarkup, signatureOfMarkup } = await reading();
      const own = text ?? seenMarkup(markup, true).text;
      const signature = text === null ? signatureOfMarkup(markup) : null;
      return { ok: true, value: { subject, recipients, text: own, signature, selected: null } };
    },
    watchTyping: typing.follow,
    showInDraft: (place, span, was) => work({ place, span, was, becomes: null }),
    replaceInDraft: (place, span, was, becomes) => work({ place, span, was, becomes }),
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
