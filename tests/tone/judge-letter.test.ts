import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reminderStages } from '@/lib/domain/reminder-stage';
import { everyFamily as en } from '@/lib/tone/phrases/en/every-family';
import { everyFamily as es } from '@/lib/tone/phrases/es/every-family';
import { everyFamily as pt } from '@/lib/tone/phrases/pt/every-family';
import { exampleFacts } from '@/lib/tone/phrases/example-facts';
import { reportOf } from '@/lib/tone/report-of';
import { labels as everyLabel, type Label } from '@/lib/tone/labels';
import { verdictOf } from '@/lib/tone/verdict';

const words = { es, en, pt };
const languages = ['es', 'en', 'pt'] as const;
const plain = { country: null, stage: 'gentle', subject: '', facts: null } as const;

describe('one click mends what is missing', () => {
  const bare = {
    es: [
      'Tenemos un pedido suyo abierto.',
      'Tenemos un pedido tuyo abierto, te cuento.',
      'Tenemos un pedido vuestro abierto.',
    ],
    en: ['There is an order of yours that is open.'],
    pt: ['Temos um pedido seu em aberto, você sabe.', 'Temos um pedido em aberto com o senhor.'],
  };
  const cases = languages.flatMap((language) => bare[language].map((body) => ({ language, body })));
  test.each(cases)('$language: $body', ({ language, body }) => {
    const facts = exampleFacts({ contacts: [{ value: 'ana@luna.example', name: 'Ana Ruiz' }] });
    const found = reportOf({ ...plain, language, body, facts }, words[language]).findings;
    const insertions = found.filter(({ label, replaces }) => label?.startsWith('missing-') && replaces !== null);
    expect(insertions.length).toBeGreaterThanOrEqual(7);
    for (const { ruleId, replaces, expected } of insertions) {
      const { start, end } = replaces ?? { start: 0, end: 0 };
      const mended = body.slice(0, start) + (expected[0] ?? '') + body.slice(end);
      const after = reportOf({ ...plain, language, body: mended, facts }, words[language]);
      expect(
        after.findings.map((one) => one.ruleId),
        `${ruleId} in ${mended}`,
      ).not.toContain(ruleId);
      expect(after.labels, mended).not.toContain('mixed-register');
    }
  });
});

test('a rewrite of a threat leaves a letter without it, and its place holds the quoted words', () => {
  const body = 'Hola, Ana:\nLa factura F-118 sigue abierta. Si no paga, lo demandaremos. Puede llamarme.';
  const [first] = reportOf({ ...plain, language: 'es', body }, es).findings;
  expect(body.slice(first?.place?.start, first?.place?.end)).toBe(first?.actual);
  const { start, end } = first?.replaces ?? { start: 0, end: 0 };
  expect(body.slice(start, end)).toBe('Si no paga, lo demandaremos.');
  const mended = body.slice(0, start) + (first?.expected[0] ?? '') + body.slice(end);
  expect(reportOf({ ...plain, language: 'es', body: mended }, es).labels).not.toContain('legal-threat');
});

test('places are those of the whole draft, with its quotes and its signature', () => {
  const body =
    '> ¿cuándo?\nHola, Ana:\nEs usted un ratero.\nSaludos,\nLuz\n\nEl lunes, Ana <a@x.example> escribió:\n> ladrón';
  const found = reportOf({ ...plain, language: 'es', body }, es).findings.filter(({ label }) => label === 'shaming');
  expect(found.map(({ place }) => body.slice(place?.start, place?.end))).toEqual([expect.stringContaining('ratero')]);
});

test('the verdict follows from labels and stage alone', () => {
  const some = fc.subarray([...everyLabel]);
  fc.assert(
    fc.property(some, fc.constantFrom(...reminderStages), (labels, stage) => {
      const verdict = verdictOf(new Set<Label>(labels), stage);
      const isHard = labels.some((label) =>
        ['threat', 'legal-threat', 'shaming', 'third-party-disclosure'].includes(label),
      );
      expect(verdict === 'unacceptable').toBe(isHard);
      expect(['kind', 'firm-but-respectful'].includes(verdict)).toBe(labels.length === 0);
    }),
  );
});

test('any text is judged without trouble, twice the same, with every place inside it', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      'Pague ya',
      'usted',
      '\n',
      '> ',
      'El lunes escribió:',
      '$1,250.00',
      'F-118',
      '12/05/2026',
      '¡¡',
      'SI NO PAGA AHORA',
      '{{x}}',
      '🙂',
      'a\u0301',
      'Saludos,',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...languages), (pieces, language) => {
      const body = pieces.join(' ');
      const given = { ...plain, language, body, subject: body.slice(0, 40), facts: exampleFacts() };
      const report = reportOf(given, words[language]);
      expect(reportOf(given, words[language])).toEqual(report);
      const outside = report.findings.filter(
        ({ part, place }) =>
          place !== null && (place.start < 0 || place.end > (part === 'body' ? body : given.subject).length),
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
