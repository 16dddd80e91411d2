import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, HostAnswer, InsertedDraft, ItemKey, OpenMail } from '@/lib/host/mail-host';
import { findCompose, type FoundCompose } from '../read/find-composes';
import { fillRecipients } from './fill-recipients';
import { fillSubject } from './fill-subject';
import { fingerprintOf, holdsLetter } from './fingerprint';
import { insertPlain } from './insert-plain';
import { insertRich } from './insert-rich';
import type { Mailbox, PutLetter } from './mailbox';
import { openCompose } from './open-compose';
import { plainWords } from './plain-words';
import { refused } from '../refused';

/** Puts a letter into a compose, as the port promises: above what is there, once, only into the item it was meant for. */
export async function insertDraft(
  mailbox: Mailbox,
  letter: Letter,
  into: DraftPlace,
  expected: ItemKey,
  again: boolean,
): Promise<HostAnswer<InsertedDraft>> {
  const mail = mailbox.readMail();
  const isThere = into.kind !== 'reply' || mail.thread?.key === into.thread;
  if (mail.item !== expected || !isThere) return refused('item-changed');

  const meant = await openCompose(mailbox.page, mailbox.sight, into);
  if (!meant) return refused('no-compose');
  const { key } = meant.compose;
  // A window that is folded away cannot show what we would write.
  if (meant.compose.minimized) return refused('unsupported');
  const fingerprint = fingerprintOf(letter.plain);
  if (!again && isAlreadyThere(mailbox, meant.compose, fingerprint)) return refused('already-there');

  const to = meant.fresh ? recipientsFor(into, meant.compose, mail) : [];
  const addressed = await fillRecipients(meant.compose.root, to, mailbox.sight);

  // Gmail had time to move or close the window, and the person to open another mail.
  if (into.kind === 'reply' && mailbox.readMail().thread?.key !== into.thread) return refused('item-changed');
  const compose = findCompose(mailbox.page, mailbox.sight, key);
  if (!compose) return refused('no-compose');
  const titled = fillSubject(compose.root, letter.subject, mailbox.sight);
  const put = putLetter(compose, letter, fingerprint);
  if (!put) return refused('refused');
  mailbox.put.set(key, put);
  const thread = compose.kind === 'inline' || into.kind === 'reply' ? (mail.thread?.key ?? null) : null;
  const unfilled = [...(addressed ? [] : ['recipients' as const]), ...(titled ? [] : ['subject' as const])];
  return { ok: true, value: { compose: key, thread, fingerprint, unfilled } };
}

function isAlreadyThere({ put }: Mailbox, { key, editor }: FoundCompose, fingerprint: string): boolean {
  return [fingerprint, put.get(key)?.fingerprint ?? ''].some((each) => holdsLetter(editor, each));
}

/** A reply that Gmail opened itself is addressed already; one that had to become a new mail is not. */
function recipientsFor(into: DraftPlace, compose: FoundCompose, mail: OpenMail): readonly string[] {
  if (into.kind === 'new') return into.to;
  if (compose.kind === 'inline' || into.kind === 'open-compose') return [];
  const own = [mail.account, ...mail.aliases];
  const sender = mail.thread?.senders.findLast(({ address }) => !own.includes(address));
  return sender ? [sender.address] : [];
}

function putLetter({ editor, mode }: FoundCompose, letter: Letter, fingerprint: string): PutLetter | null {
  if (mode === 'plain' && editor instanceof HTMLTextAreaElement) {
    const text = insertPlain(editor, letter.plain);
    return text === null ? null : { fingerprint, letter: { text } };
  }
  const block = insertRich(editor, letter.html);
  return block && { fingerprint, letter: { block, words: plainWords(block.textContent) } };
}
