import { boot } from './read-boot';
import { counters } from './counters';

/** The parts whose width or place the page computes itself. */
export type LaidOut = {
  frame: HTMLElement;
  main: HTMLElement;
  navigation: HTMLElement;
  rail: HTMLElement;
  moles: HTMLElement;
};

const widths = { navigation: 248, narrowNavigation: 72, rail: 56, railPanel: 300 };
const narrowBelow = 820;

/**
 * Widths follow the box of `body` and nothing else, and only on the window's `resize`: whoever narrows the root and
 * fires no event gets a page that runs below the panel, as on the real one.
 */
export function keepLaidOut(parts: LaidOut): void {
  const layOut = () => placeParts(parts);
  window.addEventListener('resize', layOut);
  layOut();
}

function placeParts({ frame, main, navigation, rail, moles }: LaidOut): void {
  counters.layouts += 1;
  const box = document.body.getBoundingClientRect();
  const railWidth = railWidthOf(rail);
  const navigationWidth = box.width < narrowBelow ? widths.narrowNavigation : widths.navigation;
  frame.style.width = `${box.width}px`;
  frame.classList.toggle('twin-narrow', box.width < narrowBelow);
  navigation.style.width = `${navigationWidth}px`;
  rail.style.width = `${railWidth}px`;
  main.style.width = `${Math.max(box.width - navigationWidth - railWidth - (railWidth ? 0 : 16), 240)}px`;
  const clearance = document.dir === 'rtl' ? box.left : window.innerWidth - box.right;
  moles.style.insetInlineEnd = `${clearance + railWidth + 16}px`;
  moles.style.maxWidth = `${box.width - railWidth - 32}px`;
}

function railWidthOf(rail: HTMLElement): number {
  if (rail.style.display === 'none') return 0;
  const hasPanel = boot.variants.rail === 'gemini' || boot.variants.foreignExtensions;
  return widths.rail + (hasPanel ? widths.railPanel : 0);
}
