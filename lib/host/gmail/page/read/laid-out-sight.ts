import type { Sight } from './sight';

/** Sight in a browser, where the page has a layout. */
export const laidOutSight: Sight = (element, within) => {
  if (within === undefined) return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  if (view === null || view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let node: Element | null = element; node !== null && node !== within; node = node.parentElement) {
    if (view.getComputedStyle(node).display === 'none') return false;
  }
  return true;
};
