/** Sets a field as typing would: past any setter of the page's own on the element, and told by an `input` event. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: value }));
}

/** Runs an editing command, which keeps the page's own undo; false where the browser or the page does not take it. */
export function edit(
  page: Document,
  command: 'insertHTML' | 'insertText' | 'delete' | 'undo',
  value?: string,
): boolean {
  try {
    return page.execCommand(command, false, value);
  } catch {
    return false;
  }
}
