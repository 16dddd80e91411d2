import { writeSelectors } from './page-selectors';
import { plainWords } from './plain-words';
import { edit } from './type-into';
import { queryAll } from '../read/query-own';

/** Marks our block for the moment between the command and the next line; never left in the mail. */
const mark = 'data-cordial-new';
const blankMarkup = '<div><br></div>';

/**
 * Puts a letter at the start of a rich editor: above signature, quote and whatever was written. The editing command
 * keeps Ctrl+Z and tells Gmail; where it fails the nodes are put in by hand and Gmail is told.
 * @param html cleaned by the sidebar before it is sent
 * @returns the block that holds the letter now, or null when the editor did not take it and is as it was
 */
export function insertRich(editor: HTMLElement, html: string): HTMLElement | null {
  const page = editor.ownerDocument;
  const before = keptParts(editor);
  const block = page.createElement('div');
  // Parsed apart: nothing in it runs or loads. Needs the isolated world, since Gmail's own forbids it.
  block.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const words = plainWords(block.textContent);
  const first = editor.firstElementChild;
  const hasBlankLine = first?.outerHTML === blankMarkup && editor.firstChild === first;
  const line = hasBlankLine ? first : blankLine(page);

  // The command runs a block into the line it finds: give it an empty one of its own, above everything.
  if (!hasBlankLine) editor.prepend(line);
  editor.focus({ preventScroll: true });
  if (placeCaret(page, line)) {
    block.setAttribute(mark, '');
    const took = edit(page, 'insertHTML', block.outerHTML + blankMarkup);
    const put = editor.querySelector<HTMLElement>(`[${mark}]`);
    put?.removeAttribute(mark);
    if (took && put && isWhole(editor, put, words, before)) return put;
    if (took) edit(page, 'undo');
  }
  if (!hasBlankLine) line.remove();
  return insertByHand(editor, block, words, before);
}

function insertByHand(editor: HTMLElement, block: HTMLElement, words: string, before: string): HTMLElement | null {
  const page = editor.ownerDocument;
  block.removeAttribute(mark);
  const blank = blankLine(page);
  editor.prepend(block, blank);
  tellChanged(editor);
  // Gmail hears the event at once: if it threw our nodes out, they are gone by now.
  if (isWhole(editor, block, words, before)) return block;
  block.remove();
  blank.remove();
  tellChanged(editor);
  return null;
}

/** Takes a block out again, by a command that Ctrl+Z can take back, else by hand. */
export function removeRich(editor: HTMLElement, block: HTMLElement): void {
  const page = editor.ownerDocument;
  const range = page.createRange();
  range.selectNode(block);
  selectRange(editor, range);
  if (edit(page, 'delete') && !block.isConnected) return;
  if (block.isConnected) block.remove();
  tellChanged(editor);
}

/** Also brings the focus into the editor: an editing command works nowhere else. */
export function selectRange(editor: HTMLElement, range: Range): void {
  editor.focus({ preventScroll: true });
  const selection = editor.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function blankLine(page: Document): HTMLElement {
  const line = page.createElement('div');
  line.innerHTML = '<br>';
  return line;
}

function placeCaret(page: Document, line: Element): boolean {
  const selection = page.getSelection();
  selection?.collapse(line, 0);
  return line.contains(selection?.anchorNode ?? null);
}

function keptParts(editor: HTMLElement): string {
  return queryAll(editor, writeSelectors.kept)
    .map((part) => part.outerHTML)
    .join('\n');
}

/** Our words stand in the editor, outside signature and quote, and those are what they were. */
function isWhole(editor: HTMLElement, block: HTMLElement, words: string, before: string): boolean {
  return (
    editor.contains(block) &&
    !block.closest(writeSelectors.kept) &&
    plainWords(block.textContent) === words &&
    keptParts(editor) === before
  );
}

function tellChanged(editor: HTMLElement): void {
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
