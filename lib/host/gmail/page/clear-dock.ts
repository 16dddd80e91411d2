import { queryAll } from './read/query-own';
/** What must never stand under the dock: the mail view and every compose window, besides all that floats on the body. */
const mailView = '[role=main]';
const composeWindow = '.dw [role=dialog],.AD,.aSt,[role=region][data-compose-id]';

/**
 * Where Gmail did not follow the narrowed page (an inline width from the whole window, a window pinned to its edge),
 * measures what still reaches under the dock and narrows or moves it. Call it after each layout: it first takes its
 * own earlier corrections back, so that they never add up.
 * @returns takes the dock's left edge in CSS pixels
 */
export function dockClearance(page: Document): (edge: number) => void {
  const corrected = new Set<HTMLElement>();

  function clear(target: HTMLElement, edge: number): void {
    for (const element of lineOf(target, page.body)) {
      const box = element.getBoundingClientRect();
      const overlap = Math.ceil(box.right - edge);
      // One pixel is a matter of rounding; what is not drawn or wholly behind the dock is not Gmail's content.
      if (box.width === 0 || box.height === 0 || box.left >= edge || overlap <= 1) continue;
      const isTooWide = box.left - overlap < 0 || element.matches(`${mailView}, :has(${mailView})`);
      if (isTooWide) element.style.setProperty('max-width', `${edge - box.left}px`, 'important');
      else element.style.setProperty('translate', `${-overlap}px 0`, 'important');
      corrected.add(element);
    }
  }

  return (edge) => {
    for (const element of corrected) {
      element.style.removeProperty('max-width');
      element.style.removeProperty('translate');
    }
    corrected.clear();
    const floating = [...page.body.children].filter((child) => child instanceof HTMLElement && floats(child));
    const targets = queryAll(page, `${mailView},${composeWindow}`);
    for (const target of [...(floating as HTMLElement[]), ...targets]) clear(target, edge);
  };
}

/** From the body's child down to the element: narrowing the outermost is mostly enough for what it holds. */
function lineOf(element: HTMLElement, body: HTMLElement): HTMLElement[] {
  const line: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && at !== body; at = at.parentElement) line.unshift(at);
  return line;
}

function floats(element: Element): boolean {
  return ['fixed', 'absolute'].includes(getComputedStyle(element).position);
}
