import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

const unseen = document.createElement('i').style;
unseen.display = 'none';

// jsdom works out every rule of every sheet at each look, which took a third of the time; what sheets do is looked at in
// the real browser.
window.getComputedStyle = (element) =>
  element.hasAttribute('hidden') ? unseen : (element as HTMLElement | SVGElement).style;

// jsdom walks the whole page for each field that is asked for its labels, and the queries ask all fields, again and again.
const labels = document.getElementsByTagName('label');
for (const field of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLButtonElement])
  Object.defineProperty(field.prototype, 'labels', {
    configurable: true,
    get(this: HTMLElement) {
      let around = this.parentElement;
      while (around && around.tagName !== 'LABEL') around = around.parentElement;
      const named = this.id === '' ? [] : [...labels].filter(({ htmlFor }) => htmlFor === this.id);
      return around && !around.hasAttribute('for') ? [...named, around] : named;
    },
  });

// The queries look for what names an element by this selector, once for every element.
const { querySelector } = Element.prototype;
Element.prototype.querySelector = function byId(this: Element, selector: string): Element | null {
  const id = /^\[id="([^"\\]+)"\]$/.exec(selector)?.[1];
  const found = id === undefined ? null : this.ownerDocument.getElementById(id);
  return found !== null && this.contains(found) ? found : querySelector.call(this, selector);
};

configure({
  // Forms come in chunks of their own, which take their time on a busy machine.
  asyncUtilTimeout: 20_000,
  // What is awaited is searched for again and again; each miss would print the whole page.
  getElementError: (message) => new Error(message ?? 'Nothing like that is on the page'),
});

// All files of a worker share one page: each test leaves it as it found it.
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  location.hash = '';
});
