/**
 * The dock's left edge under the mouse: a strip beside the frame, since a drag that starts inside the frame is lost
 * where it leaves it. It takes no focus and hears no key; the keyboard's handle lives in the frame.
 * @param resized hears the width that the dock should have, and whether the person let go
 */
export function dragEdge(page: Document, resized: (width: number, settled: boolean) => void): HTMLElement {
  const edge = page.createElement('div');
  let width: number | null = null;
  edge.style.cssText =
    'position:absolute;inset:0 auto 0 -3px;width:7px;cursor:ew-resize;touch-action:none;transition:background 100ms';

  function paint(colour: string): void {
    edge.style.background = colour;
  }

  edge.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    edge.setPointerCapture(event.pointerId);
    width = widthAt(event);
  });
  edge.addEventListener('pointermove', (event) => {
    if (width === null || !event.isTrusted) return;
    width = widthAt(event);
    resized(width, false);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    edge.addEventListener(type, () => {
      if (width !== null) resized(width, true);
      width = null;
      paint('none');
    });
  }
  edge.addEventListener('pointerenter', () => paint('#12625a66'));
  edge.addEventListener('pointerleave', () => width === null && paint('none'));
  return edge;
}

function widthAt({ clientX }: PointerEvent): number {
  return Math.max(0, Math.round(window.innerWidth - clientX));
}
