// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { cleanHtml } from '@/lib/host/clean-html';
import { fingerprintOf, holdsLetter } from '@/lib/host/gmail/page/write/fingerprint';
import { insertPlain, removePlain } from '@/lib/host/gmail/page/write/insert-plain';
import { insertRich, removeRich } from '@/lib/host/gmail/page/write/insert-rich';
import { edit, typeInto } from '@/lib/host/gmail/page/write/type-into';
import { waitFor } from '@/lib/host/gmail/page/write/wait-for';
import { aGmailPage, composeMarkup } from '../support/gmail-page';

const html = '<div>Estimada Ana:</div><div>Le recordamos la factura F-1 &amp; F-2.</div>';
const signature = '<div class="gmail_signature" data-smartmail="gmail_signature"><div>-- </div><div>Lucía</div></div>';

function open(body = '<div><br></div>'): HTMLElement {
  aGmailPage('');
  document.body.insertAdjacentHTML('beforeend', composeMarkup('c1', body));
  return document.querySelector('[g_editable]') as HTMLElement;
}

beforeEach(() => void open());

test.each([
  ['<div onclick="x()">a<script>b</script></div>', '<div>a</div>'],
  [
    '<a href="javascript:x()">a</a><a href="https://pago.example/1">b</a>',
    '<a>a</a><a href="https://pago.example/1">b</a>',
  ],
  ['<img src="x" onerror="y"><form><b>c</b></form>', '<b>c</b>'],
  ['<td style="background: url(https://spy.example)">x</td>', 'x'],
  [
    '<table><tbody><tr><td align="right" class="k">1</td></tr></tbody></table>',
    '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
  ],
  ['<iframe src="https://evil.example"></iframe>&lt;b&gt;', '&lt;b&gt;'],
])('%s is cleaned to %s', (dirty, clean) => {
  expect(cleanHtml(dirty)).toBe(clean);
});

test('a letter is known again after small changes, and not when it is gone', () => {
  const plain =
    'Estimada Ana:\n\nLe recordamos la factura F-1.\nQuedamos atentos a sus comentarios.\nUn saludo cordial, Lucía';
  const fingerprint = fingerprintOf(plain);
  expect(
    holdsLetter(
      open(
        '<div>Ana, le recordamos la factura F-1.</div><div>Quedamos atentos a sus comentarios.</div><div>Un saludo cordial, Lucía</div>',
      ),
      fingerprint,
    ),
  ).toBe(true);
  expect(holdsLetter(open('<div>Estimada Ana:</div><div>Hasta luego</div>'), fingerprint)).toBe(false);
  expect(fingerprintOf('Hola')).toBe('Hola');
  expect(holdsLetter(open('Hola'), '')).toBe(false);
});

test('a block is put in and taken out by hand where the page has no editing commands', () => {
  const node = open(`<div><br></div>${signature}`);
  const before = node.innerHTML;
  expect(edit(document, 'insertHTML', 'x')).toBe(false);
  const block = insertRich(node, html);
  expect(block?.parentElement).toBe(node);
  if (block) removeRich(node, block);
  expect(node.innerHTML).toBe(`<div><br></div>${before}`);
});

test('a plain field takes text at its start and gives back exactly that', () => {
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  typeInto(area, 'abc');
  const text = insertPlain(area, 'Uno\r\nDos\n') ?? '';
  expect([text, area.value]).toEqual(['Uno\nDos\n\n', 'Uno\nDos\n\nabc']);
  expect([removePlain(area, text), area.value]).toEqual([true, 'abc']);
  expect(removePlain(area, text)).toBe(false);
});

test('waiting ends when something is there, or at its limit', async () => {
  let looks = 0;
  expect(await waitFor(() => ((looks += 1) > 2 ? looks : null), 100, 1)).toBe(3);
  expect(await waitFor(() => null, 3, 1)).toBeNull();
});
