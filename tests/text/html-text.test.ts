import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlText } from '@/lib/text/html-text';

describe('a mail is read as its reader sees it', () => {
  test.each([
    [
      '<div>Hola, Ana:</div><div><br></div><div>Le&nbsp;escribo &mdash; ya.</div>',
      'Hola, Ana:\n\nLe\u00a0escribo — ya.',
    ],
    ['<p>Uno</p><p>Dos<br>tres</p>', 'Uno\nDos\ntres'],
    ['a\n   b <b>c</b>&#243;&#xF1;', 'a b có ñ'.replace(' ñ', 'ñ')],
    ['<style>p{}</style><!-- x -->Hola<script>1<2</script>', 'Hola'],
    ['Hola<div class="gmail_quote">El lunes<div>pague</div></div> fin', 'Hola fin'],
    ['Hola<blockquote type="cite">pague</blockquote>', 'Hola'],
    ['Hola<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">De: x</div><div>pague</div>', 'Hola'],
    ['<table><tr><td>F-1</td><td>$5</td></tr></table>', ' F-1  $5'],
    ['1 < 2 & 3 &desconocida;', '1 < 2 & 3 &desconocida;'],
  ])('%j', (html, text) => expect(htmlText(html).text.trimEnd()).toBe(text));
});

test('every letter knows where it stands in the HTML', () => {
  const html = '<div>Hola, <b>Ana</b>:</div><div>pague &aacute;gil</div>';
  const { text, places } = htmlText(html);
  const at = text.indexOf('pague');
  expect(html.slice(places[at], (places[at + 4] ?? 0) + 1)).toBe('pague');
  expect(html.slice(places[text.indexOf('á')]).startsWith('&aacute;')).toBe(true);
});

test('any text at all is read without trouble, with one place for each unit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (html) => {
      const { text, places } = htmlText(html);
      expect(places).toHaveLength(text.length);
    }),
  );
});
