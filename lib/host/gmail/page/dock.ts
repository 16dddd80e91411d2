import { dockWidths } from '../protocol';
import { dockClearance } from './clear-dock';
import { dragEdge } from './drag-edge';
import { layoutShift } from './shift-layout';
import { stayAttached } from './stay-attached';

export type DockShape = { folded: boolean; width: number };

/** Our own place at the right of Gmail, which makes room for itself and covers nothing. */
export type Dock = {
  shape(shape: DockShape): void;
  /** Measures again, after Gmail laid itself out anew or opened a window. */
  settle(): void;
  focus(): void;
  /** Gives the focus back to what had it in the page before. */
  focusMail(): void;
  hasFocus(): boolean;
  /** Shows this in place of the frame, which is dead by then. */
  replaceFrame(content: HTMLElement): void;
  remove(): void;
};

/**
 * Raises the dock: one element outside the body, a closed shadow root in it, the frame in that. Nothing of it can be
 * found or read by the page, and no key pressed in the frame reaches Gmail.
 * @param frameUrl address of the sidebar page; nothing personal stands in it
 * @param resized hears of the edge's being dragged
 * @param newProof names a frame; called anew whenever a frame is loaded anew
 */
export function raiseDock(
  page: Document,
  frameUrl: string,
  newProof: () => string,
  resized: (width: number, settled: boolean) => void,
): Dock {
  const host = page.createElement('div');
  // oxlint-disable-next-line react/iframe-missing-sandbox -- a sandbox would take its origin, and with it the ledger
  const frame = page.createElement('iframe');
  const shadow = host.attachShadow({ mode: 'closed' });
  const shift = layoutShift(page);
  const clear = dockClearance(page);
  let shown: DockShape = { folded: false, width: dockWidths.usual };
  let before: HTMLElement | null = null;

  frame.src = frameUrl;
  frame.title = 'Cordial';
  frame.allow = 'clipboard-write';
  frame.name = newProof();
  frame.style.cssText = 'all:initial;display:block;width:100%;height:100%;border:0';
  const edge = dragEdge(page, resized);
  shadow.append(frame, edge);

  function width(): number {
    // On a very narrow or zoomed window the dock takes what there is.
    return shown.folded ? dockWidths.folded : Math.min(shown.width, window.innerWidth);
  }

  function settle(): void {
    shift.keep();
    clear(window.innerWidth - width());
  }

  const settleSoon = () => requestAnimationFrame(settle);

  function draw(): void {
    const look = `all:initial;position:fixed;top:0;right:0;height:100vh;width:${width()}px;z-index:2147483646;`;
    host.style.cssText = look.replaceAll(';', '!important;');
    edge.style.display = shown.folded ? 'none' : 'block';
    shift.apply(width());
    requestAnimationFrame(settleSoon);
  }

  const stopAttaching = stayAttached(
    page,
    host,
    () => {
      frame.name = newProof();
    },
    () => shift.remove(),
  );
  page.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLElement && event.target !== host) before = event.target;
  });
  window.addEventListener('resize', settleSoon);

  return {
    shape(next) {
      shown = next;
      draw();
    },
    settle,
    focus: () => frame.focus(),
    focusMail() {
      frame.blur();
      host.blur();
      window.focus();
      if (before?.isConnected) before.focus({ preventScroll: true });
    },
    hasFocus: () => page.activeElement === host,
    replaceFrame: (content) => frame.replaceWith(content),
    remove() {
      stopAttaching();
      host.remove();
      shift.remove();
    },
  };
}
