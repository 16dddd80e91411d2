import { expect, test } from 'vitest';
import { mailSearch, mailSearchPage } from '@/lib/host/gmail/mail-search';

test('a search names every address', () => {
  expect(mailSearch(['a+x@b.example', 'c@d.example'])).toBe(
    '#search/from%3A(a%2Bx%40b.example)+OR+to%3A(a%2Bx%40b.example)+OR+from%3A(c%40d.example)+OR+to%3A(c%40d.example)',
  );
});

test('the same search is a page of the first account', () => {
  expect(mailSearchPage(['a@b.example'])).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\/#search\//);
});
