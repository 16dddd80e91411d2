import { edit, typeInto } from './type-into';

/**
 * Puts a letter at the start of a plain-text editor.
 * @returns the very text that was put in, or null when the field did not take it
 */
export function insertPlain(field: HTMLTextAreaElement, plain: string): string | null {
  const text = `${plain.replaceAll('\r\n', '\n').trimEnd()}\n\n`;
  const before = field.value;
  field.focus({ preventScroll: true });
  field.setSelectionRange(0, 0);
  if (!edit(field.ownerDocument, 'insertText', text) || field.value !== text + before) typeInto(field, text + before);
  if (field.value !== text + before) return null;
  field.setSelectionRange(0, 0);
  return text;
}

/** Takes such a text out again; false when it is no longer there as it was. */
export function removePlain(field: HTMLTextAreaElement, text: string): boolean {
  const start = field.value.indexOf(text);
  if (start < 0) return false;
  const rest = field.value.slice(0, start) + field.value.slice(start + text.length);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, start + text.length);
  if (!edit(field.ownerDocument, 'delete') || field.value !== rest) typeInto(field, rest);
  return field.value === rest;
}
