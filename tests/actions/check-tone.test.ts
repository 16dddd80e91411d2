import { beforeAll, expect, test } from 'vitest';
import { checkTone } from '@/lib/actions/check-tone';

const gentle = {
  language: 'es',
  country: 'MX',
  stage: 'gentle',
  subject: 'Factura F-118: recordatorio',
  body: `Hola, Ana:
Le escribo por la factura F-118, de $1,250.00, que venció el 12 de mayo: todavía no nos aparece el pago.
¿Podría indicarme qué día prevé realizarlo? La cuenta es la que figura en la factura.
Si ya lo hizo, muchas gracias. Y si algo no le cuadra o le conviene otra fecha, cuénteme: buscamos la manera.
Saludos cordiales,
Laura Gómez
55 5555 0100`,
} as const;

// The chunks of two languages are loaded once, which a busy machine takes its time for.
beforeAll(async () => void (await Promise.all([checkTone(gentle, null), checkTone(gentle, null, 'en')])), 60_000);

test('a kind letter has nothing to mend and the list of what is good about it', async () => {
  const report = await checkTone(gentle, null);
  expect(report).toMatchObject({ verdict: 'kind', shown: 'kind', labels: [] });
  expect(report.good.map(({ ruleId }) => ruleId)).toContain('expect.amount');
  expect(report.readability?.formula).toBe('inflesz');
});

test('a threat is quoted at its place, with the reason in the language of the reader', async () => {
  const body = `${gentle.body}\nPD: si no paga, lo demandaremos.`;
  const report = await checkTone({ ...gentle, body }, null, 'en');
  const [first] = report.findings;
  expect(report.verdict).toBe('unacceptable');
  expect(first).toMatchObject({ label: 'legal-threat', severity: 'error', part: 'body' });
  expect(body.slice(first?.place?.start, first?.place?.end)).toBe(first?.actual);
  expect(first?.why).toMatch(/\bthe\b/);
});

test('a fault that two rules find in the same words is told once', async () => {
  const report = await checkTone({ ...gentle, body: `${gentle.body}\nPD: Nunca cumple lo que dice.` }, null);
  expect(report.findings.filter(({ label }) => label === 'blame')).toHaveLength(1);
});
