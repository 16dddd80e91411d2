// @vitest-environment jsdom
import { assert, constantFrom, array, property } from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOf, seenMarkup, signatureOfMarkup, textOfMarkup } from '@/lib/host/gmail/seen-markup';

test.each([
  ['<div>Uno</div><div><br></div><div>Dos</div>', 'Uno\n\nDos'],
  ['Uno<br>Dos', 'Uno\nDos'],
  ['<div><div>Uno</div>Dos</div>', 'Uno\nDos'],
  ['<div>Uno<br></div><div>Dos</div>', 'Uno\nDos'],
  ['<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>', 'A\t1\nB\t2'],
  ['<div>Uno   <b>y</b> dos</div><blockquote class="gmail_quote">x</blockquote>', 'Uno y dos'],
  ['\n<div>Uno\n dos</div>\n<div>Tres&nbsp;</div>', 'Uno dos\nTres'],
  ['<div>Gracias <img data-emoji="🙏🏽" alt="🙏🏽"> Ana</div>', 'Gracias 🙏🏽 Ana'],
  ['<div dir="rtl">مرحبا <b>آنا</b></div>', 'مرحبا آنا'],
  ['<style>p{}</style><script>x</script>Hola', 'Hola'],
])('%s is read line by line', (markup, text) => {
  expect(textOfMarkup(markup)).toBe(text);
});

test('what is typed keeps its blanks at line ends, so that places do not move', () => {
  expect(seenMarkup('<div>Hola, Ana:&nbsp;</div><div>&nbsp;Pague</div>', true).text).toBe('Hola, Ana: \n Pague');
});

test('the signature is no part of what a person wrote, and is told apart', () => {
  const markup =
    '<div>Hola</div><div class="gmail_signature"><div>-- </div><div>Lucía<br>Tel. 55 5555 0100</div></div><div>P. D.</div>' +
    '<div class="gmail_quote"><div class="gmail_signature">Otra</div></div>';
  expect(seenMarkup(markup, true).text).toBe('Hola\nP. D.');
  expect(seenMarkup(markup, false).text).toContain('Lucía\nTel. 55 5555 0100');
  expect(signatureOfMarkup(markup)).toBe('--\nLucía\nTel. 55 5555 0100');
});

const parts = constantFrom(
  '<div>Hola, Ana:</div>',
  '<div><br></div>',
  'Pague&nbsp;<b>ho<i>y</i></b> mismo.',
  '\n  <div>\n Dos   blancos </div>',
  '<img data-emoji="😀">',
  '<span>a</span><span> </span>',
  '<div class="gmail_signature">-- <br>Lucía</div>',
  '<table><tbody><tr><td>F-1</td><td>1,000.00</td></tr></tbody></table>',
  '<div class="gmail_quote">El lunes escribió: pague</div>',
  'café &amp; 👩‍👧 ',
);

test('each unit of the text names the very unit of the markup’s bare text', () => {
  assert(
    property(array(parts, { maxLength: 8 }), (chosen) => {
      const markup = chosen.join('');
      const { text, places } = seenMarkup(markup, true);
      const bare = bodyOf(markup).textContent;
      expect(places).toHaveLength(text.length);
      places.forEach((place, at) => {
        if (place === null) return;
        const shown = /\s/.test(bare.charAt(place)) ? ' ' : bare.charAt(place);
        expect(shown).toBe(text.charAt(at));
      });
      const known = places.filter((place) => place !== null);
      expect(known).toEqual([...new Set(known)].toSorted((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});
