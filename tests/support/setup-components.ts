import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/react';

const unseen = document.createElement('i').style;
unseen.display = 'none';

// jsdom works out every rule of every sheet at each look, which took a third of the time; what sheets do is looked at in
// the real browser.
window.getComputedStyle = (element) =>
  element.hasAttribute('hidden') ? unseen : (element as HTMLElement | SVGElement).style;

// What is awaited is searched for again and again; each miss would print the whole page.
configure({ getElementError: (message) => new Error(message ?? 'Nothing like that is on the page') });
