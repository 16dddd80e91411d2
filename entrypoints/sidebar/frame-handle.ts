import { dockWidths } from '@/lib/host/gmail/protocol';

/** Pixels per press of an arrow key. */
const step = 16;

export type FrameHandle = {
  element: HTMLElement;
  /** Keeps what a screen reader says in step with the width that the dock has. */
  show(width: number): void;
};

/**
 * The left edge as a window splitter: dragged with the mouse, moved with the arrow keys. The frame moves under the
 * pointer while it is dragged, so the way is measured on the screen.
 */
export function frameHandle(page: Document, resize: (width: number, settled: boolean) => void): FrameHandle {
  const element = page.createElement('div');
  let shown: number = dockWidths.usual;
  let drag: { from: number; width: number } | null = null;

  element.className = 'frame-handle';
  element.tabIndex = 0;
  element.setAttribute('role', 'separator');
  element.setAttribute('aria-orientation', 'vertical');
  element.setAttribute('aria-valuemin', String(dockWidths.least));
  element.setAttribute('aria-valuemax', String(dockWidths.most));

  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    drag = { from: event.screenX, width: shown };
    element.toggleAttribute('data-dragged', true);
  });
  element.addEventListener('pointermove', (event) => {
    if (drag) resize(drag.width + drag.from - event.screenX, false);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(type, () => {
      if (drag) resize(shown, true);
      drag = null;
      element.toggleAttribute('data-dragged', false);
    });
  }
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
