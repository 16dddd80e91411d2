import type { Letter } from '@/lib/domain/letter';
import type { HostAnswer } from '@/lib/host/mail-host';
import { cleanHtml } from '../clean-html';
import { isUnharmed } from './kept-parts';
import { officeCall } from './office-call';
import { can, type OfficeWorld, type WrittenItem } from './office-world';

/** The body of a written mail before and after a letter, so that it can be taken out again. */
export type PutBody = { format: 'html' | 'text'; before: string; after: string };

/**
 * Puts a letter into the body of a mail that is being written: where the cursor stands when that harms nothing, else at
 * the top, above signature and quote. What came out otherwise is put back.
 */
export async function insertWritten(
  world: OfficeWorld,
  item: WrittenItem,
  letter: Letter,
): Promise<HostAnswer<PutBody>> {
  const type = await officeCall<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  if (!type.ok) return type;
  const format = String(type.value) === 'text' ? 'text' : 'html';
  const text = format === 'text' ? `${letter.plain}\n\n` : `<div>${cleanHtml(letter.html)}</div><div><br></div>`;
  const before = await readBody(item, format);
  if (!before.ok) return before;

  if (await standsCursorInBody(world, item, format)) {
    const set = await officeCall<void>((done) => item.body.setSelectedDataAsync(text, { coercionType: format }, done));
    const after = set.ok ? await readBody(item, format) : set;
    if (after.ok && isWhole(format, before.value, after.value, letter))
      return { ok: true, value: { format, before: before.value, after: after.value } };
    if (!after.ok && after.reason === 'silent') return after;
    if (!after.ok || after.value !== before.value) {
      const back = await writeBody(item, format, before.value);
      if (!back.ok) return back;
    }
  }
  const put = await officeCall<void>((done) => item.body.prependAsync(text, { coercionType: format }, done));
  if (!put.ok) return put;
  const after = await readBody(item, format);
  if (!after.ok) return after;
  return isWhole(format, before.value, after.value, letter)
    ? { ok: true, value: { format, before: before.value, after: after.value } }
    : { ok: false, reason: 'not-committed' };
}

/** Takes the letter out again, if the body still is what it was after it: what the person changed is theirs by now. */
export async function takeOut(item: WrittenItem, { format, before, after }: PutBody): Promise<HostAnswer<void>> {
  const now = await readBody(item, format);
  if (!now.ok) return now;
  if (now.value !== after) return { ok: false, reason: 'item-changed' };
  return writeBody(item, format, before);
}

function readBody(item: WrittenItem, format: PutBody['format']): Promise<HostAnswer<string>> {
  return officeCall<string>((done) => item.body.getAsync(format, done));
}

function writeBody(item: WrittenItem, format: PutBody['format'], body: string): Promise<HostAnswer<void>> {
  return officeCall<void>((done) => item.body.setAsync(body, { coercionType: format }, done));
}

/** A selection would be overwritten, and a cursor in the subject is not where a letter goes. */
async function standsCursorInBody(world: OfficeWorld, item: WrittenItem, format: PutBody['format']): Promise<boolean> {
  if (!can(world, '1.2', item, 'getSelectedDataAsync')) return false;
  const selection = await officeCall<{ data: string; sourceProperty: string }>((done) =>
    item.getSelectedDataAsync(format, done),
  );
  return selection.ok && selection.value?.sourceProperty === 'body' && selection.value.data === '';
}

function isWhole(format: PutBody['format'], before: string, after: string, letter: Letter): boolean {
  if (format === 'html') return isUnharmed(before, after, cleanHtml(letter.html));
  const now = flat(after);
  return now.includes(flat(letter.plain)) && now.includes(flat(before));
}

/** Outlook writes its own line ends. */
function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
