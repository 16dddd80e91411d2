import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/domain/customer';
import { everyFamily as en } from '@/lib/tone/phrases/en/every-family';
import { everyFamily as es } from '@/lib/tone/phrases/es/every-family';
import { exampleFacts, examplePromise } from '@/lib/tone/phrases/example-facts';
import { reportOf } from '@/lib/tone/report-of';
import type { ToneFacts } from '@/lib/tone/tone-facts';

const words = { es, en, pt: es };
const mxn = (minor: number) => ({ minor, currency: 'MXN' });
const two: Partial<ToneFacts> = {
  invoices: [
    { id: 'a', number: 'F-118', total: mxn(152_000), dueOn: '2026-05-12' },
    { id: 'b', number: 'F-119', total: mxn(80_000), dueOn: '2026-05-20' },
  ],
  balances: [
    { invoiceId: 'a', open: mxn(100_000) },
    { invoiceId: 'b', open: mxn(0) },
  ],
};

/** Another document's amount is nearer to a slip of the fingers than the one that is meant. */
const near: Partial<ToneFacts> = {
  invoices: [
    { id: 'a', number: 'F-118', total: mxn(3_890_000), dueOn: '2026-05-12' },
    { id: 'b', number: 'F-119', total: mxn(3_892_000), dueOn: '2026-05-20' },
  ],
  balances: [
    { invoiceId: 'a', open: mxn(3_890_000) },
    { invoiceId: 'b', open: mxn(3_892_000) },
  ],
};

function found(body: string, changes: Partial<ToneFacts>, language: Language = 'es', country = 'MX') {
  const letter = { language, country, stage: 'second', subject: '', body, facts: exampleFacts(changes) } as const;
  return reportOf(letter, words[language]);
}

const wrong = (body: string, changes: Partial<ToneFacts> = {}) =>
  found(body, changes)
    .findings.filter(({ ruleId }) => ruleId === 'expect.facts-match')
    .map(({ actual, expected }) => [actual, ...expected]);

describe('figures of the letter are those of the record', () => {
  test.each([
    ['total', 'Factura F-118 por $1,520.00.', {}, []],
    ['another sum, with the one on record', 'Factura F-118 por $1,250.00.', {}, [['$1,250.00', '$1,520.00']]],
    ['the figure of the document that is named', 'Factura F-118 por $38,990.00.', near, [['$38,990.00', '$38,900.00']]],
    ['written in the manner of Argentina', 'Factura F-118 por $ 1.250,00.', {}, [['$ 1.250,00', '$ 1.520,00']]],
    ['another currency', 'Factura F-118 por US$ 1,520.00.', {}, [['US$ 1,520.00', 'MXN 1,520.00']]],
    ['what is open of it', 'De la F-118 quedan $1,000.00.', two, []],
    ['the whole of what was partly paid', 'La F-118, de $1,520.00, sigue abierta.', two, [['$1,520.00', '$1,000.00']]],
    ['the whole beside what is left', 'De $1,520.00 quedan $1,000.00 de la F-118.', two, []],
    ['what was paid of it', 'De la F-118 recibimos $520.00.', two, []],
    ['an equal part that is offered', 'F-118: podemos dividirlo en dos pagos de $760.00.', {}, []],
    ['a fee is another matter', 'F-118: descuento de $99.00 si paga antes.', {}, []],
    ['another number', 'La factura F-181 por $1,520.00.', {}, [['F-181', 'F-118']]],
    ['the number without its letter', 'La factura 118.', {}, []],
    ['another due day', 'La F-118 venció el 21 de mayo.', {}, [['21 de mayo', '12 de mayo']]],
    ['the due day in figures', 'La F-118 venció el 12/05/2026.', {}, []],
    ['a day to pay by is no due day', 'La F-118 sigue abierta. Pague antes del 15 de junio.', {}, []],
    ['days late', 'La F-118 tiene 20 días de atraso.', {}, []],
    ['too many days late', 'La F-118 tiene 60 días de atraso.', {}, [['60 días de atraso']]],
    ['a paid document is not asked for', 'Falta el pago de la factura F-119.', two, [['F-119']]],
    ['a paid document may be thanked for', 'Gracias: la factura F-119 quedó pagada.', two, []],
  ] as const)('%s', (_what, body, changes, differing) => {
    expect(wrong(body, changes)).toEqual(differing);
  });

  test('the screen says that facts need a look, and the verdict stays what the words deserve', () => {
    const body = `Hola, Ana:\nLe escribo por la factura F-118, por $1,250.00, que venció el 12 de mayo. ¿Qué día prevé el pago?
La cuenta es la que figura en la factura. Si algo no le cuadra, cuénteme.\nGracias.\nSaludos cordiales,`;
    expect(found(body, {})).toMatchObject({ verdict: 'kind', labels: [], shown: 'check-the-facts' });
  });
});

const ids = (body: string, changes: Partial<ToneFacts>, language: Language = 'es', country = 'MX') =>
  found(body, changes, language, country).findings.map(({ ruleId }) => ruleId);

describe('what the record tells is acknowledged', () => {
  const broken = { ...examplePromise('2026-05-25'), state: 'broken' as const };
  test.each([
    [
      'an open promise',
      'expect.ack-promise',
      'Pague la factura F-118.',
      { promises: [examplePromise('2026-06-10')] },
      true,
    ],
    ['a missed one', 'expect.ack-promise', 'Pague la factura F-118.', { promises: [broken] }, true],
    [
      'a missed one that is named',
      'expect.ack-promise',
      'El pago previsto para el 25 no aparece.',
      { promises: [broken] },
      false,
    ],
    [
      'a kept one',
      'expect.ack-promise',
      'Pague la F-118.',
      { promises: [{ ...broken, state: 'kept' as const }] },
      false,
    ],
    [
      'a payment of this week',
      'expect.ack-promise',
      'Pague la F-118.',
      { payments: [{ amount: mxn(5), paidOn: '2026-05-30' }] },
      true,
    ],
    [
      'a payment long ago',
      'expect.ack-promise',
      'Pague la F-118.',
      { payments: [{ amount: mxn(5), paidOn: '2026-03-30' }] },
      false,
    ],
    [
      'an open dispute',
      'expect.ack-dispute',
      'Pague la F-118.',
      { disputes: [{ invoiceIds: ['a'], open: true }] },
      true,
    ],
    [
      'a dispute of another document',
      'expect.ack-dispute',
      'Pague la F-118.',
      { disputes: [{ invoiceIds: ['x'], open: true }] },
      false,
    ],
    [
      'a closed dispute',
      'expect.ack-dispute',
      'Pague la F-118.',
      { disputes: [{ invoiceIds: ['a'], open: false }] },
      false,
    ],
    [
      'hardship in the last reply',
      'expect.ack-hardship',
      'Pague la F-118.',
      { lastReply: { intent: 'hardship', on: null } },
      true,
    ],
    ['a thank-you asks for nothing', 'expect.ack-hardship', 'Muchas gracias por todo.', { hardship: true }, false],
    ['fees without terms', 'fees.unagreed', 'Se aplicarán recargos.', {}, true],
    ['fees with terms', 'fees.unagreed', 'Se aplicarán recargos.', { agreedFees: { rate: '2 %' } }, false],
  ] as const)('%s', (_what, rule, body, changes, speaks) => {
    expect(ids(body, changes as Partial<ToneFacts>).includes(rule)).toBe(speaks);
  });
});

test.each([
  ['a stranger', ['ana@luna.example', 'jefe@otra.example'], true],
  ['a colleague at the same company', ['ana@luna.example', 'pagos@luna.example'], false],
  ['our own company', ['Ana <ana@luna.example>', 'laura@tornillos.example'], false],
] as const)('recipients: %s', (_what, to, speaks) => {
  const contacts = [{ value: 'ana@luna.example', kind: 'email' as const }];
  const company = { name: 'Tornillos', domains: ['tornillos.example'] };
  const told = found('Hola', { contacts, company, recipients: { to, cc: [] } });
  expect(told.labels.includes('third-party-disclosure')).toBe(speaks);
});

test('a consumer in Colombia is not asked for the reason', () => {
  const consumer = { customer: { name: 'Ana', country: 'CO', consumer: true } };
  const body = '¿Por qué no ha pagado la factura F-118?';
  expect(ids(body, consumer, 'es', 'CO')).toContain('expect.cause-question');
  expect(
    found(body, consumer, 'es', 'CO').findings.find(({ ruleId }) => ruleId === 'expect.cause-question')?.actual,
  ).toBe('Por qué no ha ');
  expect(ids('¿Qué fecha le ayudaría para la factura F-118?', consumer, 'es', 'CO')).not.toContain(
    'expect.cause-question',
  );
});

test('form of address and language are those of the contact', () => {
  const person = (formOfAddress: 'usted' | 'tú' | 'vos') => ({ contacts: [{ value: 'a@b.example', formOfAddress }] });
  expect(ids('Te escribo por tu factura.', person('usted'))).toContain('register.mismatch');
  expect(ids('Te escribo por tu factura.', person('tú'))).not.toContain('register.mismatch');
  expect(ids('¿Cómo está usted?', person('vos'))).toContain('register.mismatch');
  expect(ids('Dear Ana,', { customer: { name: 'Luna', language: 'es' } }, 'en')).toContain('register.mismatch');
});
