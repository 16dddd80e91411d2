import { expect, test } from 'vitest';
import { checkTone } from '@/lib/actions/check-tone';
import { shownTone } from '@/lib/actions/shown-tone';

const stage = 'gentle';
const body = 'Hola, Lucía:\n\nNunca cumple. Publicaremos su nombre en redes sociales.\n\nSaludos,\nAna Orozco';
const draft = { language: 'es', country: 'MX', stage, subject: 'Factura F-10', body } as const;

test('a verdict follows from the findings that are left: what is ignored weighs nothing, the rest as before', async () => {
  const report = await checkTone(draft, null);
  expect(report.shown).toBe('unacceptable');
  const hard = report.findings.filter(({ label }) => label === 'third-party-disclosure').map(({ key }) => key);
  const left = shownTone(report, { stage, ignored: new Set(hard), expectsParts: true });
  expect(left.labels).toEqual(report.labels.filter((label) => label !== 'third-party-disclosure'));
  expect(left.shown).toBe('needs-work');
  const none = new Set(report.findings.map(({ key }) => key));
  expect(shownTone(report, { stage, ignored: none, expectsParts: true })).toMatchObject({ shown: 'kind', labels: [] });
});

test('a short message lacks nothing, and hurts all the same', async () => {
  const choice = { stage, ignored: new Set<string>(), expectsParts: false } as const;
  const report = await checkTone(draft, null);
  const short = shownTone(report, choice);
  expect(report.labels).toContain('missing-amount');
  expect(short.labels.filter((label) => label.startsWith('missing-'))).toEqual([]);
  expect(short.shown).toBe('unacceptable');
  const kind = await checkTone({ ...draft, body: 'Hola, Lucía. Le recuerdo la F-10. Gracias, Ana.' }, null);
  expect(shownTone(kind, choice).shown).toBe('kind');
});

test.each([
  ['Hola, Lucía:\n\n¿Nos puede pagar la factura esta semana?\n\nSaludos,\nAna', true],
  ['Hola, Lucía:\n\n¿Nos vemos el lunes en la feria?\n\nSaludos,\nAna', false],
])('a mail of unknown purpose lacks the parts of a reminder only when it asks for money: %j', async (text, lacks) => {
  const report = await checkTone({ ...draft, subject: 'Hola', body: text }, null);
  const shown = shownTone(report, { stage, ignored: new Set(), expectsParts: 'when-it-chases' });
  expect(shown.labels.includes('missing-amount')).toBe(lacks);
});
