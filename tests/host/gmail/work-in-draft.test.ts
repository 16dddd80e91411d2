// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bodyOf, seenMarkup } from '@/lib/host/gmail/seen-markup';
import { workInDraft } from '@/lib/host/gmail/work-in-draft';

const place = { kind: 'open-compose', compose: 'c' } as const;

/** What the page would do with the answer, in the bare text of the markup. */
function done(markup: string, was: string, becomes: string | null, from = seenMarkup(markup, true).text.indexOf(was)) {
  const draft = { subject: null, recipients: [], text: null, markup };
  const answer = workInDraft(draft, { place, span: { start: from, end: from + was.length }, was, becomes });
  if (!answer.ok) return answer.reason;
  if (answer.value.ask !== 'work-on-draft') throw new Error(answer.value.ask);
  const { span, was: words, becomes: put } = answer.value;
  const bare = bodyOf(markup).textContent;
  expect(bare.slice(span.start, span.end)).toBe(words);
  return bare.slice(0, span.start) + (put ?? `[${words}]`) + bare.slice(span.end);
}

test.each([
  [
    'over inline marks',
    '<div>Hola. Pague <b>ho</b>y mismo.</div>',
    'Pague hoy mismo.',
    'Puede pagar?',
    'Hola. Puede pagar?',
  ],
  ['over no-break blanks', 'Pague&nbsp;hoy', 'Pague hoy', 'Listo', 'Listo'],
  ['behind an emoji', '<div>😀 Pague ya</div>', 'Pague ya', 'Gracias', '😀 Gracias'],
  ['over two lines', '<div>Pague</div><div>hoy</div>', 'Pague\nhoy', 'Gracias', 'Gracias'],
  ['and takes words out', 'Uno dos tres', ' dos', '', 'Uno tres'],
  ['in right-to-left text', '<div dir="rtl">ادفع الآن</div>', 'الآن', 'لاحقا', 'ادفع لاحقا'],
])('a place is found %s', (_what, markup, was, becomes, after) => {
  expect(done(markup, was, becomes)).toBe(after);
});

test('the same words further down are another place', () => {
  expect(done('<div>Pague</div><div>Pague</div>', 'Pague', null, 6)).toBe('Pague[Pague]');
});

test.each([
  ['at the end of a line', 5, 'Hola:\nPague', ' Buen día.', 'Hola: Buen día.Pague'],
  ['at the beginning of the next', 6, 'Hola:\nPague', 'Gracias. ', 'Hola:Gracias. Pague'],
  ['before everything', 0, 'Pague', 'Hola:\n\n', 'Hola:\n\nPague'],
  ['behind the whole of an emoji', 2, '😀', '!', '😀!'],
])('an empty place %s takes its neighbour along', (_what, at, text, becomes, after) => {
  const markup = text
    .split('\n')
    .map((line) => `<div>${line}</div>`)
    .join('');
  expect(done(markup, '', becomes, at)).toBe(after);
});

test('other words, a signature in between and a place without text near are refused', () => {
  const signature = '<div class="gmail_signature">Lucía</div>';
  expect(done('Pague hoy', 'Pague ya', 'x', 0)).toBe('item-changed');
  // Half of a number was read while it was being typed.
  expect(done('la F-20871', 'F-208', 'F-20883', 3)).toBe('item-changed');
  expect(done(`<div>Uno</div>${signature}<div>dos</div>`, 'Uno\ndos', 'x')).toBe('not-committed');
  expect(done('<div><br></div>', '', 'x', 0)).toBe('not-committed');
});

test('in a plain field places count in its very value', () => {
  const draft = { subject: null, recipients: [], text: 'Hola\n\nPague hoy', markup: '' };
  expect(workInDraft(draft, { place, span: { start: 6, end: 11 }, was: 'Pague', becomes: 'Puede pagar' })).toEqual({
    ok: true,
    value: { ask: 'work-on-draft', place, span: { start: 6, end: 11 }, was: 'Pague', becomes: 'Puede pagar' },
  });
});
