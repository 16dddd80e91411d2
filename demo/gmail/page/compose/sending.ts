import type { BodyBlock } from '../../mailbox/conversation-script';
import type { Mail } from '../../mailbox/mailbox';
import { counters } from '../counters';
import { boot } from '../read-boot';
import { changeConversation, deliver, store, tellChange, withdraw } from '../store';
import { words } from '../words';
import { writtenNodes } from '../written-nodes';
import { type Compose, type ComposeSeed, newComposeKey, newMessageId } from './compose';
import { peopleBehind } from './contact-groups';
import { contentOf, dropDraft } from './drafts';
import { showNotice } from './notices';

/**
 * Sends: the compose leaves the page, the mail enters Sent and, after a reply, the end of its thread, first under a
 * local id alone. While the notice stands the mail can be taken back, and the compose returns by `reopen`.
 */
export function sendCompose(compose: Compose, reopen: (seed: ComposeSeed) => void): void {
  const content = contentOf(compose);
  if ([...content.to, ...content.cc, ...content.bcc].length === 0) {
    showNotice(words.noRecipients, 5_000);
    return;
  }
  const mail: Mail = {
    id: newMessageId(),
    legacyId: null,
    from: boot.account,
    to: content.to.flatMap(peopleBehind),
    cc: content.cc.flatMap(peopleBehind),
    at: localNow(),
    body: paragraphs(content.text),
  };
  const nodes = [...compose.editor.childNodes];
  if (!compose.isPlain()) writtenNodes.set(mail.id, nodes);
  compose.detach();
  dropDraft(compose);
  counters.sent += 1;
  showNotice(words.sending, boot.variants.sendDelay + 1_000);
  setTimeout(() => {
    const conversation = deliver(mail, compose.seed.replyTo?.conversation ?? null, content.subject || words.noSubject);
    const sent = { ...content, conversation: conversation.key };
    store.sent.push(sent);
    setTimeout(() => writeLegacyId(conversation.key, mail.id), boot.variants.legacyIdDelay);
    showNotice(words.sentNotice, boot.variants.undoTime, () => {
      counters.undone += 1;
      store.sent = store.sent.filter((other) => other !== sent);
      withdraw(mail.id, conversation);
      reopen(returningSeed(compose, nodes));
    });
  }, boot.variants.sendDelay);
}

function returningSeed({ seed, hidden, subject, recipients }: Compose, content: readonly Node[]): ComposeSeed {
  const draftId = hidden.draft.value.startsWith('#') ? hidden.draft.value.slice(1) : seed.draftId;
  return {
    ...seed,
    key: boot.variants.undoComposeKey === 'same' ? seed.key : newComposeKey(),
    draftId,
    subject: subject.value,
    to: recipients.of('to'),
    cc: recipients.of('cc'),
    bcc: recipients.of('bcc'),
    content: content.map((node) => node.cloneNode(true)),
  };
}

function writeLegacyId(key: string, mailId: string): void {
  const changed = changeConversation(key, (conversation) => ({
    ...conversation,
    mails: conversation.mails.map((mail) =>
      mail.id === mailId ? { ...mail, legacyId: `1b${mailId.slice(-14)}` } : mail,
    ),
  }));
  if (changed) tellChange('delivered', changed);
}

function paragraphs(text: string): BodyBlock[] {
  return text.split(/\n{2,}/).filter((part) => part.trim() !== '');
}

/** The mailbox lives on its own day, at this machine's time. */
function localNow(): string {
  const now = new Date();
  return `${boot.today}T${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
