const tabbable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex], [contenteditable="true"]';

/**
 * The client library takes Tab, Escape and every key pressed with Shift, Ctrl or Alt from the pane's window and tells them
 * to Outlook: capital letters typed here would reach the mailbox. What is typed stays below the window, and what was
 * answered here is not told again; Tab moves natively, and only at the last stop (with Shift, the first) the library hears
 * it and hands the focus to Outlook. Call it before the library adds its own listener: both hear in the order they came.
 */
export function keepKeys(pane: Window & typeof globalThis): void {
  pane.document.addEventListener('keydown', (event) => {
    const target = event.target instanceof pane.Element ? event.target : null;
    const stays = event.key === 'Tab' ? !leavesPane(pane.document, event.shiftKey) : isTypedInto(target);
    if (stays) event.stopPropagation();
  });
  pane.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) event.stopImmediatePropagation();
  });
}

function isTypedInto(target: Element | null): boolean {
  return target?.closest('input, textarea, select, [contenteditable="true"]') != null;
}

/** Whether nothing to stop at lies further on in this direction. */
function leavesPane(page: Document, isBackwards: boolean): boolean {
  const stops = [...page.querySelectorAll<HTMLElement>(tabbable)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  const edge = isBackwards ? stops[0] : stops.at(-1);
  // A dialog keeps the focus in itself.
  if (page.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return false;
  return edge === undefined || page.activeElement === edge;
}
