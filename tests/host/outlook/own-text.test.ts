// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ownText } from '@/lib/host/outlook/own-text';

const signed = '<div id="Signature"><p>Ana Orozco</p></div>';
const quoted = '<div id="appendonsend"></div><div id="divRplyFwdMsg">De: Lucía</div><p>Pague ya</p>';

test.each([
  ['Hola, Lucía:', `<div>Hola, <b>Lucía</b>:</div>${signed}`, 'Hola, Lucía:\r\n\r\nAna Orozco', 'Ana Orozco'],
  ['', `<div><br></div>${signed}${quoted}`, '\nAna Orozco\nDe: Lucía\nPague ya', 'Ana Orozco'],
  ['Hola', `<div>Hola</div>${quoted}`, 'Hola\n\nDe: Lucía\nPague ya', ''],
])('%j is what was written above signature and quote', (own, html, text, signature) => {
  const read = ownText(text, html);
  expect(read.text.trim()).toBe(own);
  expect(text.startsWith(read.text)).toBe(true);
  expect(read.signature).toBe(signature);
});

test.each([
  ['<div>Hola</div>', 'Hola\n'],
  // A link that the client wrote out in the text: the two do not run together.
  [`<div>Vea <a href="https://pago.example">aquí</a></div>${signed}`, 'Vea aquí <https://pago.example>\nAna Orozco'],
])('where nothing is marked, or the text does not follow, the whole counts: %j', (html, text) => {
  expect(ownText(text, html)).toEqual({ text, signature: null });
});
