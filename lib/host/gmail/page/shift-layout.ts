/**
 * Makes room at the right for the dock. Gmail computes its widths in script, so the root is narrowed (by its margin,
 * which holds in right-to-left pages too) and Gmail is told by a `resize`. Nothing here makes a new containing block:
 * what is `position: fixed` keeps Gmail's own coordinates, and `dockClearance` moves what still reaches under the dock.
 */
export type LayoutShift = {
  /** Idempotent; `width` in CSS pixels. */
  apply(width: number): void;
  /** The style came off with the page's head, or was taken: puts it back without a new layout if nothing changed. */
  keep(): void;
  remove(): void;
};

export function layoutShift(page: Document): LayoutShift {
  const style = page.createElement('style');
  let applied: number | null = null;

  function keep(): void {
    if (applied !== null && style.parentNode !== page.documentElement) page.documentElement.append(style);
  }

  return {
    apply(width) {
      if (applied === width) return keep();
      applied = width;
      style.textContent =
        `@media screen{html{width:calc(100% - ${width}px)!important;margin:0 ${width}px 0 0!important;` +
        // The holders of compose windows and of full screen span the whole window where nothing narrows them.
        `min-width:0!important}.dw,.aSs{max-width:calc(100vw - ${width}px)!important}}`;
      keep();
      tellGmail();
    },
    keep,
    remove() {
      if (applied === null) return;
      applied = null;
      style.remove();
      tellGmail();
    },
  };
}

function tellGmail(): void {
  // After the style took effect, so that Gmail measures the new width.
  requestAnimationFrame(() => window.dispatchEvent(new Event('resize')));
}
