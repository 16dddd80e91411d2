import type { Conversation, Mail, Person } from '../mailbox/mailbox';
import { boot } from './read-boot';

/** A draft as the page last saved it. Later changes to the compose that fired no `input` are not in it. */
export type SavedDraft = {
  composeKey: string;
  draftId: string;
  subject: string;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  html: string;
  text: string;
  /** How often this compose was saved. */
  saves: number;
};

/** A mail that left, as a recipient would get it. */
export type SentMail = Pick<SavedDraft, 'composeKey' | 'subject' | 'to' | 'cc' | 'bcc' | 'html' | 'text'> & {
  conversation: string;
};

type Change = 'list' | 'delivered';
type Listener = (change: Change, conversation: Conversation | null) => void;

/** The mailbox while the page is open. Folder membership is a label, as in the real one. */
export const store = {
  conversations: startingConversations(),
  drafts: new Map<string, SavedDraft>(),
  sent: [] as SentMail[],
  listeners: new Set<Listener>(),
};

/** Tells everybody who draws the mailbox that it changed. */
export function tellChange(change: Change, conversation: Conversation | null = null): void {
  for (const listener of store.listeners) listener(change, conversation);
}

/** Replaces one conversation by a changed copy. */
export function changeConversation(
  key: string,
  change: (conversation: Conversation) => Conversation,
): Conversation | null {
  const index = store.conversations.findIndex((candidate) => candidate.key === key);
  const former = store.conversations[index];
  if (!former) return null;
  const next = change(former);
  store.conversations[index] = next;
  return next;
}

/** Takes a conversation out of the inbox (archive) or out of every folder (delete). */
export function fileAway(key: string, where: 'archive' | 'bin'): void {
  changeConversation(key, (conversation) => ({
    ...conversation,
    labels: where === 'bin' ? ['bin'] : conversation.labels.filter((label) => label !== 'inbox'),
  }));
  tellChange('list');
}

/** Puts a mail that was just sent at the end of its conversation, or starts one with it. */
export function deliver(mail: Mail, into: Conversation | null, subject: string): Conversation {
  const changed = into && changeConversation(into.key, (conversation) => withMail(conversation, mail));
  if (changed) {
    tellChange('delivered', changed);
    return changed;
  }
  const started: Conversation = {
    key: `sent-${mail.id}`,
    permId: `thread-a:${mail.id.slice(6)}`,
    legacyId: `1a${mail.id.slice(-14)}`,
    hashId: `KtbxLz${mail.id.slice(-16)}`,
    subject,
    unread: false,
    starred: false,
    labels: ['sent'],
    mails: [mail],
  };
  store.conversations.unshift(started);
  tellChange('list');
  return started;
}

/** Takes a sent mail back, as undo send does. */
export function withdraw(mailId: string, conversation: Conversation): void {
  const changed = changeConversation(conversation.key, (former) => ({
    ...former,
    mails: former.mails.filter(({ id }) => id !== mailId),
  }));
  store.conversations = store.conversations.filter(({ mails }) => mails.length > 0);
  tellChange('delivered', changed);
}

function withMail(conversation: Conversation, mail: Mail): Conversation {
  const labels = conversation.labels.includes('sent') ? conversation.labels : [...conversation.labels, 'sent'];
  return { ...conversation, labels, mails: [...conversation.mails, mail] };
}

/** With conversation view off, every mail is a thread of its own and its ids are those of the mail. */
function startingConversations(): Conversation[] {
  if (boot.variants.conversationView) return [...boot.conversations];
  return boot.conversations.flatMap((conversation) =>
    conversation.mails.map((mail) => ({
      ...conversation,
      key: `${conversation.key}-${mail.id}`,
      permId: mail.id,
      legacyId: mail.legacyId ?? conversation.legacyId,
      hashId: `${conversation.hashId}${mail.id.slice(-4)}`,
      mails: [mail],
    })),
  );
}
