import { expect, test } from 'vitest';
import { paragraphs, tidy } from '@/lib/letters/paragraphs';

test('what fell away leaves neither blanks at line ends nor more than one empty line', () => {
  expect(tidy('\n\nHola \n\n\n\nAdiós\t\n')).toBe('Hola\n\nAdiós');
});

test('a line is a break, an empty line a paragraph, as mail editors write them', () => {
  expect(paragraphs('a\nb\n\nc')).toBe('<div>a<br>b</div><div><br></div><div>c</div>');
});
