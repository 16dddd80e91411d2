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
