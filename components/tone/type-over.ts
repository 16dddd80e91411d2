/**
 * Types words over the selection as a person would: the only way that the browser's own undo knows of.
 * @param instead does the same where the browser refuses to type
 */
export function typeOver(words: string, instead: () => void): void {
  // Deprecated, and without a successor that keeps the undo of the field.
  const canType = typeof document.execCommand === 'function';
  const isTyped =
    canType && (words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words));
  if (!isTyped) instead();
}
