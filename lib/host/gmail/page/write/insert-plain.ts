import { edit, typeInto } from './type-into';

/** Puts words in the place of others, by a command that Ctrl+Z can take back, else by hand; false where it failed. */
function replaceIn(field: HTMLTextAreaElement, start: number, end: number, words: string): boolean {
  const rest = field.value.slice(0, start) + words + field.value.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const isDone = edit(field.ownerDocument, words ? 'insertText' : 'delete', words);
  if (!isDone || field.value !== rest) typeInto(field, rest);
  return field.value === rest;
}

/**
 * Puts a letter at the start of a plain-text editor.
 * @returns the very text that was put in, or null when the field did not take it
 */
export function insertPlain(field: HTMLTextAreaElement, plain: string): string | null {
  const text = `${plain.replaceAll('\r\n', '\n').trimEnd()}\n\n`;
  if (!replaceIn(field, 0, 0, text)) return null;
  field.setSelectionRange(0, 0);
  return text;
}

/** Takes such a text out again; false when it is no longer there as it was. */
export function removePlain(field: HTMLTextAreaElement, text: string): boolean {
  const start = field.value.indexOf(text);
  return start >= 0 && replaceIn(field, start, start + text.length, '');
}
