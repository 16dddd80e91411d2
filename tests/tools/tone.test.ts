import { describe, expect, test } from 'vitest';
import { answerToLine } from '../../tools/tone/judge-lines';
import { isReached, letterOfLine } from '../../tools/tone/tone-input';
import { toneInWords } from '../../tools/tone/tone-in-words';

const today = '2026-06-01';
const promised = { date: today, amount: { minor: 100, currency: 'MXN' } };
const line = { id: 7, lang: 'es', stage: 'gentle', body: 'Pague o lo demandaremos.' };

describe('a line of letters', () => {
  test('is answered with its id, sorted labels and verdict, and findings when asked', async () => {
    const answer = await answerToLine(JSON.stringify(line), false);
    expect(Object.keys(answer)).toEqual(['id', 'labels', 'verdict']);
    expect(answer).toMatchObject({ id: 7, verdict: 'unacceptable' });
    const told = await answerToLine(JSON.stringify(line), true);
    expect('findings' in told && told.findings.length > 0).toBe(true);
    expect('labels' in told && told.labels).toEqual('labels' in told && told.labels.toSorted());
  }, 60_000);

  test.each([
    ['no JSON', '{', null],
    ['no language', JSON.stringify({ ...line, lang: 'fr' }), 7],
    ['no stage', JSON.stringify({ ...line, stage: 'first' }), 7],
    ['no body', JSON.stringify({ ...line, body: undefined }), 7],
    ['a record without a day', JSON.stringify({ ...line, record: {} }), 7],
    ['a record that is a list', JSON.stringify({ ...line, record: [] }), 7],
    ['a state nobody knows', JSON.stringify({ ...line, record: { today, promises: [{ promised, state: 'so' }] } }), 7],
  ])('with %s is answered with an error', async (_, written, id) => {
    expect(await answerToLine(written, false)).toEqual({ id, error: expect.any(String) });
  });
});

test.each([
  [{ invoices: [{ id: 'i1', total: 100 }] }, 'record.invoices[0].total: { minor, currency }'],
  [{ balances: [{ invoiceId: 'i1' }] }, 'record.balances[0].open: { minor, currency }'],
  [{ promises: {} }, 'record.promises: a list'],
  [{ recipients: { to: 'a@b.example' } }, 'record.recipients.to: a list of addresses'],
])('what is wrong with a record is named: %j', async (record, error) =>
  expect(await answerToLine(JSON.stringify({ ...line, record: { today, ...record } }), false)).toEqual({
    id: 7,
    error,
  }),
);

test.each([
  ['o senhor', 'usted'],
  ['você', 'tú'],
  ['Tu', 'tú'],
  ['cariñoso', null],
])('the form of address %s is read as %s', (formOfAddress, read) => {
  const { letter } = letterOfLine(
    JSON.stringify({ ...line, record: { today, customer: { name: 'A', formOfAddress } } }),
  );
  expect(letter.facts?.customer.formOfAddress).toBe(read);
});

test('a promise kept in part may be called so', () => {
  const promises = [{ promised, state: 'partly' }];
  const { letter } = letterOfLine(JSON.stringify({ ...line, record: { today, promises } }));
  expect(letter.facts?.promises).toMatchObject([{ state: 'partially-kept' }]);
});

test('absent tables of a record are empty', () => {
  const { letter } = letterOfLine(JSON.stringify({ ...line, country: 'mx', record: { today: '2026-06-01' } }));
  expect(letter).toMatchObject({ country: 'MX', facts: { today: '2026-06-01', invoices: [], promises: [] } });
});

test.each([
  ['kind', 'needs-work', false],
  ['needs-work', 'needs-work', true],
  ['needs-work', 'unacceptable', false],
  ['unacceptable', 'unacceptable', true],
  ['unacceptable', null, false],
] as const)('%s with --fail-on %s fails: %s', (verdict, failOn, fails) =>
  expect(isReached(verdict, failOn)).toBe(fails),
);

test('a report in words quotes what it found', () => {
  const finding = {
    severity: 'error',
    ruleId: 'legal.early',
    message: 'Ley',
    actual: 'lo demandaremos',
    why: 'Asusta.',
    source: 'x',
  };
  const report = {
    verdict: 'unacceptable',
    labels: ['legal-threat'],
    findings: [{ ...finding, expected: ['Hablemos.'] }],
    good: [],
    readability: null,
    words: 4,
  };
  expect(toneInWords(report as unknown as Parameters<typeof toneInWords>[0])).toBe(
    'unacceptable (legal-threat) · 4 words\n\n[error] Ley (legal.early)\n  “lo demandaremos”\n  Asusta.\n  x\n  → Hablemos.\n',
  );
});
