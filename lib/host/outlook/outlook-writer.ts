import type { Letter } from '@/lib/domain/letter';
import type { DraftPlace, DraftText, HostAnswer, InsertedDraft, ItemKey, Span } from '@/lib/host/mail-host';
import { emptyHead, fillHead, type FilledHead } from './fill-head';
import { insertWritten, takeOut, type PutBody } from './insert-written';
import { isStillShown } from './item-proof';
import type { ItemStream } from './item-stream';
import { fingerprintOf, holdsLetter } from './letter-marks';
import { shownItem, type OfficeWorld, type WrittenItem } from './office-world';
import { officeCall } from './office-call';
import { openNewMail, openReply } from './open-forms';
import { ownText } from './own-text';
import { readWritten } from './read-written';
import { replaceSelection, selectedIn } from './replace-selection';
import type { SeenItem } from './seen-item';

/** A letter that stands in a mail being written. */
type Put = { item: WrittenItem; body: PutBody; head: FilledHead; letter: { subject: string; to: readonly string[] } };

/** Writes letters into Outlook, each only into the item that it was meant for. */
export function outlookWriter(world: OfficeWorld, stream: ItemStream, newKey: () => ItemKey) {
  const put = new Map<ItemKey, Put>();
  /** What was put into forms, of which nothing is seen afterwards. */
  const offered = new Set<string>();

  async function insertDraft(
    letter: Letter,
    into: DraftPlace,
    expected: ItemKey,
    again: boolean,
  ): Promise<HostAnswer<InsertedDraft>> {
    const seen = stream.seen();
    if (!seen || !isMeant(seen, into, expected)) return changed;
    const still = await stillShown(seen);
    if (!still.ok) return still;
    const { shown, mail } = seen;
    if (shown.mode === 'compose') return insertInto(shown.item, letter, into, expected, again);
    if (shown.mode !== 'read' || into.kind === 'open-compose') return { ok: false, reason: 'no-compose' };
    const fingerprint = fingerprintOf(letter.plain);
    const name = `${into.kind} ${mail.item} ${fingerprint}`;
    if (!again && offered.has(name)) return { ok: false, reason: 'already-there' };
    const opened =
      into.kind === 'reply' ? await openReply(world, shown.item, letter) : await openNewMail(world, letter, into.to);
    if (!opened.ok) return opened;
    offered.add(name);
    const thread = into.kind === 'reply' ? into.thread : null;
    return { ok: true, value: { compose: `form:${newKey()}`, thread, fingerprint, unfilled: [] } };
  }

  async function insertInto(
    item: WrittenItem,
    letter: Letter,
    into: DraftPlace,
    key: ItemKey,
    again: boolean,
  ): Promise<HostAnswer<InsertedDraft>> {
    if (into.kind !== 'open-compose') return { ok: false, reason: 'unsupported' };
    const written = await readWritten(world, item);
    if (!written.ok) return written;
    const fingerprint = fingerprintOf(letter.plain);
    if (!again && holdsLetter(written.value.text, fingerprint)) return { ok: false, reason: 'already-there' };
    const body = await insertWritten(world, item, letter);
    if (!body.ok) return body;
    const filling = { subject: letter.subject, to: into.to ?? [] };
    const head = await fillHead(item, written.value, filling);
    put.set(key, { item, body: body.value, head, letter: filling });
    if (head.filled.includes('recipients')) void stream.refresh();
    return { ok: true, value: { compose: key, thread: null, fingerprint, unfilled: head.unfilled } };
  }

  /** Forms have left our hands: only a letter in the open mail can be taken out. */
  async function undoInsert({ compose }: InsertedDraft): Promise<HostAnswer<void>> {
    const held = put.get(compose);
    if (!held) return { ok: false, reason: 'unsupported' };
    const shown = shownItem(world);
    if (shown.mode !== 'compose' || shown.item !== held.item) return changed;
    const taken = await takeOut(held.item, held.body);
    if (!taken.ok) return taken;
    put.delete(compose);
    const now = await readWritten(world, held.item);
    if (now.ok) await emptyHead(held.item, held.head, now.value, held.letter);
    return taken;
  }

  function writtenAt(place: DraftPlace): WrittenItem | null {
    const seen = stream.seen();
    if (place.kind !== 'open-compose' || seen?.shown.mode !== 'compose' || seen.mail.item !== place.compose)
      return null;
    return isSameItem(seen.shown) ? seen.shown.item : null;
  }

  async function readDraft(place: DraftPlace): Promise<HostAnswer<DraftText>> {
    const item = writtenAt(place);
    if (!item) return { ok: false, reason: 'no-compose' };
    const [written, selected, html] = await Promise.all([
      readWritten(world, item),
      selectedIn(world, item),
      officeCall<string>((done) => item.body.getAsync('html', done)),
    ]);
    if (!written.ok) return written;
    const { to, cc, subject, text } = written.value;
    const own = html.ok ? ownText(text, html.value) : { text, signature: null };
    return { ok: true, value: { subject: subject || null, recipients: [...to, ...cc], ...own, selected } };
  }

  async function replaceInDraft(
    place: DraftPlace,
    span: Span,
    was: string,
    becomes: string,
  ): Promise<HostAnswer<void>> {
    if (shownItem(world).mode !== 'compose') return { ok: false, reason: 'unsupported' };
    const item = writtenAt(place);
    return item ? replaceSelection(world, item, { span, was, becomes }) : { ok: false, reason: 'no-compose' };
  }

  function isMeant({ mail, shown }: SeenItem, into: DraftPlace, expected: ItemKey): boolean {
    const isReplyHere = into.kind !== 'reply' || mail.thread?.key === into.thread;
    const isComposeHere = into.kind !== 'open-compose' || mail.composes.some(({ key }) => key === into.compose);
    return mail.item === expected && mail.readable && isReplyHere && isComposeHere && isSameItem(shown);
  }

  function isSameItem(shown: SeenItem['shown']): boolean {
    const now = shownItem(world);
    return now.mode !== 'none' && shown.mode !== 'none' && now.item === shown.item;
  }

  async function stillShown(seen: SeenItem): Promise<HostAnswer<void>> {
    const still = await isStillShown(world, seen.shown, await seen.proof);
    // Whoever is told that the mail changed should see which one it is now.
    if (!still.ok && still.reason === 'item-changed') void stream.refresh();
    return still;
  }

  return { insertDraft, undoInsert, readDraft, replaceInDraft };
}

const changed: HostAnswer<never> = { ok: false, reason: 'item-changed' };
