import type { HostAnswer } from '@/lib/host/mail-host';
import type { Asking } from '../../protocol';
import type { Mailbox } from './mailbox';
import { bare } from './fingerprint';
import { selectRange } from './insert-rich';
import { composeAt } from './read-draft';
import { edit } from './type-into';
import { refused } from '../refused';

type Work = Pick<Extract<Asking, { ask: 'work-on-draft' }>, 'place' | 'span' | 'was' | 'becomes'>;

/** Milliseconds in which a place is found by the eye. */
const shownFor = 4000;

/**
 * Shows a place of a draft, or types over it by the editing command, which keeps Ctrl+Z and tells Gmail: only while `was`
 * stands there still, and what came out otherwise than meant is taken back. No markup of ours comes into the draft.
 */
export function workOnDraft(mailbox: Mailbox, { place, span: { start, end }, was, becomes }: Work): HostAnswer<void> {
  const compose = composeAt(mailbox, place);
  if (!compose) return refused('no-compose');
  const { page } = mailbox;
  const { editor } = compose;
  const field = editor instanceof HTMLTextAreaElement ? editor : null;
  const text = () => field?.value ?? editor.textContent;
  const before = text();
  if (before.slice(start, end) !== was) return refused('item-changed');

  const range = page.createRange();
  const nodes = page.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let at = 0; nodes.nextNode();) {
    const node = nodes.currentNode as Text;
    if (at <= start) range.setStart(node, Math.min(start - at, node.length));
    if (at < end) range.setEnd(node, Math.min(end - at, node.length));
    at += node.length;
  }
  if (field) {
    field.focus();
    field.setSelectionRange(start, end);
  } else if (becomes === null) lightUp(page, range);
  else selectRange(editor, range);
  if (becomes !== null) {
    const isTyped = edit(page, becomes ? 'insertText' : 'delete', becomes);
    // Lines become nodes, and blanks at their ends no-break ones.
    if (bare(text()) !== bare(before.slice(0, start) + becomes + before.slice(end))) {
      if (isTyped) edit(page, 'undo');
      return refused('not-committed');
    }
  }
  return { ok: true, value: undefined };
}

/** By the browser's own highlight, which no mail holds. */
function lightUp(page: Document, range: Range): void {
  const style = page.createElement('style');
  style.textContent = '::highlight(cordial){background:#ffe08a;color:#241a00}';
  page.documentElement.append(style);
  CSS.highlights.set('cordial', new Highlight(range));
  // `nearest` leaves a place alone that is in view already.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  setTimeout(() => style.remove(), shownFor);
}
