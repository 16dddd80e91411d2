import type { HostAnswer, MailHost, MessageText } from '@/lib/host/mail-host';
import { isStillShown } from './item-proof';
import { itemStream, type Glances } from './item-stream';
import { officeCall } from './office-call';
import type { OfficeWorld } from './office-world';
import { openAppointment } from './open-forms';
import { outlookCapabilities } from './outlook-capabilities';
import { outlookWriter } from './outlook-writer';

const unsupported = async (): Promise<HostAnswer<never>> => ({ ok: false, reason: 'unsupported' });

/** The longest text of a message that is handed on, in characters. */
const longestText = 200_000;

export type OutlookParts = { now: () => string; newKey: () => string; glances: Glances };

/** The mail-host port over Outlook's client library; whatever it does is answered, late or wrong included. */
export function outlookHost(world: OfficeWorld, parts: OutlookParts): MailHost {
  const stream = itemStream(world, parts);
  const writer = outlookWriter(world, stream, parts.newKey);
  return {
    get capabilities() {
      return outlookCapabilities(world);
    },
    watch: stream.follow,
    refresh: stream.refresh,
    async readMessage(expected, senders) {
      const seen = stream.seen();
      if (!seen || seen.shown.mode !== 'read' || seen.mail.item !== expected)
        return { ok: false, reason: 'item-changed' };
      const sender = seen.mail.thread?.senders.find(({ address }) => senders.includes(address.toLowerCase()));
      if (!sender) return { ok: false, reason: 'no-message' };
      const still = await isStillShown(world, seen.shown, await seen.proof);
      if (!still.ok) return still;
      const { item } = seen.shown;
      const text = await officeCall<string>((done) => item.body.getAsync('text', done));
      if (!text.ok) return text;
      const value: MessageText = {
        sender,
        text: text.value.slice(0, longestText),
        isCut: text.value.length > longestText,
      };
      return { ok: true, value };
    },
    insertDraft: (letter, into, expected, again = false) => writer.insertDraft(letter, into, expected, again),
    undoInsert: writer.undoInsert,
    readDraft: writer.readDraft,
    // Outlook tells of no typing and selects nothing for an add-in.
    watchTyping: () => () => undefined,
    showInDraft: unsupported,
    replaceInDraft: writer.replaceInDraft,
    // Outlook gives no evidence of sending; `ownMailAt` of an opened mail is all there is.
    watchSending: () => () => undefined,
    openCalendarForm: (entry) => openAppointment(world, entry),
    openMailOf: unsupported,
    capturePage: unsupported,
    frame: null,
  };
}

/** Looks again whenever the pane is seen again: Outlook is known to miss changes. */
export function paneGlances(pane: Window): Glances {
  return (look) => {
    pane.addEventListener('focus', look);
    pane.document.addEventListener('visibilitychange', () => {
      if (pane.document.visibilityState === 'visible') look();
    });
  };
}
