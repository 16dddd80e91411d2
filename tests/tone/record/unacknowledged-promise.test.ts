import { describe, expect, test } from 'vitest';
import { examplePromise } from '@/lib/tone/phrases/example-facts';
import type { ToneFacts } from '@/lib/tone/tone-facts';
import { foundByRecord, plannedDocument, threeDocuments } from './found-by-record';

const mxn = (minor: number) => ({ minor, currency: 'MXN' });
const promised: Partial<ToneFacts> = { ...threeDocuments, promises: [examplePromise('2026-06-10')] };
const paid: Partial<ToneFacts> = {
  ...threeDocuments,
  payments: [{ amount: mxn(64_000), paidOn: '2026-05-29', invoiceId: 'c' }],
};
const credited: Partial<ToneFacts> = {
  invoices: [
    { id: 'a', number: 'F-118', total: mxn(152_000), dueOn: '2026-05-12' },
    { id: 'n', number: 'NC-17', type: 'credit-note', total: mxn(20_000) },
  ],
  balances: [{ invoiceId: 'a', open: mxn(132_000) }],
  payments: [{ amount: mxn(20_000), paidOn: '2026-05-30', invoiceId: 'a' }],
};
const speaks = (body: string, facts: Partial<ToneFacts>, language: 'es' | 'en' | 'pt') =>
  foundByRecord('expect.ack-promise', body, { facts, language }).length > 0;

describe('what was promised, agreed or paid is not passed over', () => {
  test.each([
    ['es', 'Falta la factura 118. ¿Puede pagarla esta semana?', true],
    ['es', 'Pague la F-118 antes del 5 de junio.', true],
    ['es', 'Anoté el 10 de junio para la F-118.', false],
    ['es', 'Pague la F-118 esta semana. Cualquier duda, con gusto la platicamos.', true],
    ['es', 'La F-118 sale el día que platicamos, ¿verdad?', false],
    ['es', '¿Sigue en pie el pago de la F-118?', false],
    ['es', 'Como me dijo, la F-118 sale el 10.', false],
    ['es', 'Queda anotado: la factura 118 sale la otra semana.', false],
    ['es', 'Le escribo por la F-131, que venció el 20 de mayo.', true],
    ['en', 'F-118 is overdue. Please pay this week.', true],
    ['en', 'I have noted June 10 for F-118.', false],
    ['en', 'Is the 10th still fine for F-118?', false],
    ['en', 'You told me the 10th for F-118.', false],
    ['pt', 'A F-118 venceu. Pode pagar esta semana?', true],
    ['pt', 'Anotei 10 de junho para a F-118.', false],
    ['pt', 'Como você disse, a F-118 sai no dia 10.', false],
    ['pt', 'A senhora me falou da F-118; fica marcado.', false],
    ['pt', 'O dia 10 continua de pé para a F-118?', false],
  ] as const)('a promise: %s: %s', (language, body, passed) => {
    expect(speaks(body, promised, language)).toBe(passed);
  });

  test('a promise for another document says nothing of this one', () => {
    const other = { ...promised, promises: [{ ...examplePromise('2026-06-10'), invoiceIds: ['b'] }] };
    expect(speaks('Pague la F-118.', other, 'es')).toBe(false);
    expect(speaks('Pague la F-131.', other, 'es')).toBe(true);
  });

  test.each([
    ['es', 'La F-118 sigue pendiente. ¿Cuándo paga?', true],
    ['es', 'Ayer vencía la segunda cuota de la F-118.', false],
    ['es', 'La F-118 la dividimos en tres; ahora van $450.00.', false],
    ['en', 'F-118 is overdue, $900.00. Please pay.', true],
    ['en', 'The second installment for F-118 was due yesterday.', false],
    ['pt', 'A F-118 está vencida, pague por favor.', true],
    ['pt', 'Ontem venceu a parcela 2 do acordo da F-118.', false],
  ] as const)('a plan: %s: %s', (language, body, passed) => {
    expect(speaks(body, plannedDocument, language)).toBe(passed);
  });

  test.each([
    ['es', 'La F-118 sigue pendiente. Si ya pagó, gracias.', false],
    ['es', 'Le queda la 118; gracias por los $640.00 del viernes.', false],
    ['en', 'Your payment on Friday came in, thank you. F-118 is next.', false],
    ['pt', 'Obrigado pelo Pix de sexta. Falta a F-118.', false],
  ] as const)('a payment for another document: %s: %s', (language, body, passed) => {
    expect(speaks(body, paid, language)).toBe(passed);
  });

  test.each([
    ['es', 'Falta el pago de la F-118.', true],
    ['es', 'Si ya pagó la F-118, gracias por el pago; si no, ¿cuándo?', true],
    ['es', 'Ya apliqué la nota de crédito; de la F-118 quedan $1,320.00.', false],
    ['en', 'F-118 is overdue.', true],
    ['en', 'The credit note is through, so F-118 stands at $1,320.00.', false],
    ['pt', 'A F-118 venceu.', true],
    ['pt', 'Com a devolução já lançada, a F-118 vencida fica em $ 1.320,00.', false],
  ] as const)('a credit of these days: %s: %s', (language, body, passed) => {
    expect(speaks(body, credited, language)).toBe(passed);
  });
});
