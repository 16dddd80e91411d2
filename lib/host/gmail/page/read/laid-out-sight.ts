import type { Sight } from './sight';

/** Sight in a browser, where the page has a layout. */
export const laidOutSight: Sight = (element, within) => {
  if (!within) return element.checkVisibility({ visibilityProperty: true });
  if (getComputedStyle(element).visibility === 'hidden') return false;
  for (let node: Element | null = element; node && node !== within; node = node.parentElement) {
    if (getComputedStyle(node).display === 'none') return false;
  }
  return true;
};
