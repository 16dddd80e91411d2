import type { GmailFrame } from '@/lib/host/gmail/frame-host';
import { dockWidths } from '@/lib/host/gmail/protocol';
import { languageFor } from '@/lib/i18n/language-for';
import { wordsOf } from '@/lib/i18n/words';
import { frameHandle } from './frame-handle';

/**
 * Draws what belongs to the dock and not to the mounted tree: the handle at the left, and the tab that the frame folds
 * to. Both live in the frame, so that no key pressed on them reaches Gmail.
 * @param firstShown called once, when the frame is first seen unfolded
 */
export function drawFrameEdge(page: Document, dock: GmailFrame['dock'], firstShown: () => void): void {
  const root = page.documentElement;
  const handle = frameHandle(page, dock.resize);
  const tab = page.createElement('button');
  const mark = page.createElement('img');
  let wasShown = false;

  mark.src = '/icon/32.png';
  mark.width = 20;
  mark.height = 20;
  mark.alt = '';
  tab.type = 'button';
  tab.className = 'frame-tab';
  tab.append(mark);
  tab.addEventListener('click', () => dock.fold(false));
  page.body.append(handle.element, tab);

  void nameParts();

  async function nameParts(): Promise<void> {
    const words = await wordsOf(languageFor(navigator.language));
    handle.element.setAttribute('aria-label', words('frame.width'));
    tab.setAttribute('aria-label', words('frame.open'));
    tab.title = words('frame.open');
  }

  dock.watch(({ folded, width, scheme }) => {
    const foldsNow = folded && !root.hasAttribute('data-folded');
    root.toggleAttribute('data-folded', folded);
    // Not the theme's own attribute: before the tree is mounted, and where it follows the system, Gmail decides here.
    if (scheme) root.dataset.gmail = scheme;
    else delete root.dataset.gmail;
    handle.show(Math.min(dockWidths.most, width));
    if (foldsNow && page.hasFocus()) tab.focus();
    if (folded || wasShown) return;
    wasShown = true;
    firstShown();
  });

  dock.whenCalled(() => {
    page.defaultView?.focus();
    // Where the person was in the panel is better than its beginning.
    if (page.activeElement && page.activeElement !== page.body && page.activeElement !== tab) return;
    page.querySelector<HTMLElement>('#root button, #root a[href], #root input, #root [tabindex="0"]')?.focus();
  });
}
