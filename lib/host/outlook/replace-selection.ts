import type { HostAnswer, Span } from '@/lib/host/mail-host';
import { officeCall } from './office-call';
import { can, type OfficeWorld, type WrittenItem } from './office-world';

/** The words that are selected in the body; null where none are, or where they stand elsewhere. */
export async function selectedIn(world: OfficeWorld, item: WrittenItem): Promise<string | null> {
  if (!can(world, '1.2', item, 'getSelectedDataAsync')) return null;
  const selection = await officeCall<{ data: string; sourceProperty: string }>((done) =>
    item.getSelectedDataAsync('text', done),
  );
  if (!selection.ok || selection.value?.sourceProperty !== 'body') return null;
  return selection.value.data.trim() === '' ? null : selection.value.data;
}

/**
 * Types over what the person selected, if it is `was` and that still stands at its place: Outlook selects nothing for an
 * add-in, and the whole body is never written for a few words. Outlook's own undo takes it back.
 */
export async function replaceSelection(
  world: OfficeWorld,
  item: WrittenItem,
  { span, was, becomes }: { span: Span; was: string; becomes: string },
): Promise<HostAnswer<void>> {
  if (!can(world, '1.2', item.body, 'setSelectedDataAsync')) return { ok: false, reason: 'unsupported' };
  const before = await bodyText(item);
  if (!before.ok) return before;
  if (before.value.slice(span.start, span.end) !== was) return { ok: false, reason: 'item-changed' };
  // Asked last, so that nothing comes between the words and their replacement.
  if (bare((await selectedIn(world, item)) ?? '') !== bare(was)) return { ok: false, reason: 'item-changed' };
  const put = await officeCall<void>((done) =>
    item.body.setSelectedDataAsync(becomes, { coercionType: 'text' as Office.CoercionType }, done),
  );
  if (!put.ok) return put;
  const after = await bodyText(item);
  if (!after.ok) return after;
  return isReplaced(before.value, after.value, { was, becomes }) ? put : { ok: false, reason: 'not-committed' };
}

function bodyText(item: WrittenItem): Promise<HostAnswer<string>> {
  return officeCall<string>((done) => item.body.getAsync('text', done));
}

/** The same words may stand twice: whichever of them was selected, one of them is the new ones now, and nothing else. */
function isReplaced(before: string, after: string, { was, becomes }: { was: string; becomes: string }): boolean {
  const [text, old, now] = [bare(before), bare(was), bare(after)];
  for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1))
    if (text.slice(0, at) + bare(becomes) + text.slice(at + old.length) === now) return true;
  return false;
}

/** Outlook writes its own line ends and blanks. */
function bare(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/gu, '');
}
