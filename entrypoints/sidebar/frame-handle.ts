import { dockWidths } from '@/lib/host/gmail/protocol';

/** Pixels per press of an arrow key. */
const step = 16;

export type FrameHandle = {
  element: HTMLElement;
  /** Keeps what a screen reader says in step with the width that the dock has. */
  show(width: number): void;
};

/**
 * The left edge as a window splitter for the keyboard: moved with the arrow keys. The mouse has the dock's own edge in
 * the page, since a drag that leaves the frame would be lost.
 */
export function frameHandle(page: Document, resize: (width: number, settled: boolean) => void): FrameHandle {
  const element = page.createElement('div');
  let shown: number = dockWidths.usual;

  element.className = 'frame-handle';
  element.tabIndex = 0;
  element.setAttribute('role', 'separator');
  element.setAttribute('aria-orientation', 'vertical');
  element.setAttribute('aria-valuemin', String(dockWidths.least));
  element.setAttribute('aria-valuemax', String(dockWidths.most));

  element.addEventListener('keydown', (event) => {
    const widths: Record<string, number> = {
      ArrowLeft: shown + step,
      ArrowRight: shown - step,
      Home: dockWidths.least,
      End: dockWidths.most,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    resize(width, true);
  });

  return {
    element,
    show(width) {
      shown = width;
      element.setAttribute('aria-valuenow', String(width));
      element.setAttribute('aria-valuetext', `${width} px`);
    },
  };
}
