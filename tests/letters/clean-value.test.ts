import { expect, test } from 'vitest';
import { cleanLine, cleanLines, escapeHtml, isolate, safeLink } from '@/lib/letters/clean-value';

test.each([
  ['  Ana\t\nRuiz ', 'Ana Ruiz'],
  ['A\u200bB\u00ad\ufeffC', 'ABC'],
  ['\u202eoirartnoc', 'oirartnoc'],
  ['nin\u0303a', 'niña'],
  ['\u2028\u0007', null],
  [null, null],
])('%j is the line %j', (text, line) => expect(cleanLine(text, 40)).toBe(line));

test('a long line ends with an ellipsis and never in half a letter', () => {
  expect(cleanLine('🙂'.repeat(50), 10)).toBe(`${'🙂'.repeat(9)}…`);
});

test('several lines keep their breaks, lose the empty ones, and end somewhere', () => {
  expect(cleanLines('Banco\r\n\r\n  CLABE 01 \u2028Ref 7')).toEqual(['Banco', 'CLABE 01', 'Ref 7']);
  expect(cleanLines('x\n'.repeat(100))).toHaveLength(12);
  expect(cleanLines(null)).toEqual([]);
});

test('only right-to-left text is set apart', () => {
  expect(isolate('Molinos')).toBe('Molinos');
  expect(isolate('שלום 12')).toBe('\u2068שלום 12\u2069');
});

test('HTML is escaped once, for content and attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;');
});

test.each([
  ['https://x.com/a b', null],
  ['HTTPS://x.com', 'HTTPS://x.com'],
  ['ftp://x.com', null],
  ['https://u:p@x.com', null],
  ['x.com', null],
])('%j is the link %j', (text, link) => expect(safeLink(text)).toBe(link));
