import { describe, expect, test } from 'vitest';
import type { ToneFacts } from '@/lib/tone/tone-facts';
import { foundByRecord, plannedDocument } from './found-by-record';

const mxn = (minor: number) => ({ minor, currency: 'MXN' });
const credited: Partial<ToneFacts> = {
  invoices: [
    { id: 'a', number: 'F-118', total: mxn(500_000), dueOn: '2026-05-12' },
    { id: 'n', number: 'NC-17', type: 'credit-note', total: mxn(35_000) },
  ],
  balances: [{ invoiceId: 'a', open: mxn(465_000) }],
  payments: [{ amount: mxn(35_000), paidOn: '2026-05-28' }],
};

describe('figures that follow from the record', () => {
  test.each([
    ['es', 'F-118, por $1,520.00: si paga antes del 10, con el 5 % queda en $1,444.', []],
    ['es', 'F-118: con el 5 % de descuento quedaría en $1,454.00.', ['$1,454.00 > $1,520.00']],
    ['es', 'Las dos suman $2,320.00.', []],
    ['es', 'Las dos suman $2,230.00.', ['$2,230.00 > $2,320.00']],
    ['es', 'La F-118 es por $800.00.', ['$800.00 > $1,520.00']],
    ['es', 'F-118, $1,520.00; F-131, $800.00. Total: $2,320.00.', []],
    ['es', 'La F-118 la podemos partir en cuatro pagos de $380.00.', []],
    // A lost zero is no offer of ten parts.
    ['es', 'La F-118, por $152.00 sigue abierta.', ['$152.00 > $1,520.00']],
    ['es', 'La F-118, de Q1,520.00 sigue abierta.', []],
    ['es', 'La F-118, de Q1,250.00 sigue abierta.', ['Q1,250.00 > Q1,520.00']],
    ['es', 'El pedido nuevo de $3,000.00 sale el lunes.', []],
    ['es', 'El pedido de la F-118 es por $3,000.00.', ['$3,000.00 > $1,520.00']],
    ['es', 'La F-118: si le queda mejor, haga ahora un abono de $500.00.', []],
    ['es', 'La factura de junio será de unos $1,200.00.', []],
    ['en', 'F-118 is $1,520.00; with 2% off until Friday $1,489.60 would do.', []],
    ['en', 'F-118 is $1,520.00; with 2% off until Friday $1,498.60 would do.', ['$1,498.60 > $1,520.00']],
    ['en', 'Together they come to $2,320.', []],
    ['en', 'F-118, due May 12: $800.00\nF-131, due May 20: $1,520.00', ['$800.00 > $1,520.00', '$1,520.00 > $800.00']],
    ['en', 'F-118, due May 12: $1,520.00\nF-131, due May 20: $800.00', []],
    ['en', 'F-118 is £1,520.00.', ['£1,520.00 > MXN 1,520.00']],
    ['en', 'Together they come to $2,330.', ['$2,330 > $2,320']],
    ['en', 'Cards are $12.50 each this month.', []],
    // Rounded: short thousands, and sums that are said roughly.
    ['en', 'F-118 is the $1.5K one; both come to $2.3k.', []],
    ['en', 'F-118 is the $1.8K one.', ['$1.8K > $1,520.00']],
    ['en', 'F-118 comes to about $1,500, both to a little over $2,300.', []],
    ['en', 'I am writing about $1,502.00, F-118.', ['$1,502.00 > $1,520.00']],
    ['en', 'F-118, about $1,250, is open.', ['$1,250 > $1,520']],
    ['es', 'La F-118 son casi $1,600, las dos más de $2,300.', []],
    ['es', 'Lo que falta son $1.5 mil de la F-118.', []],
    ['es', 'La F-118 son $15 mil.', ['$15 mil > $1,520']],
    ['es', 'La F-118 son $1,500 y pico.', []],
    ['pt', 'A F-118 está em mais de $ 1.500,00, quase $ 1.600,00.', []],
    ['pt', 'São $ 2,3 mil as duas.', []],
    ['pt', 'A F-118, mais de $ 1.900,00, está aberta.', ['$ 1.900,00 > $ 1.520,00']],
    ['es', 'La F-118 es por mil quinientos veinte pesos.', []],
    ['es', 'La F-118 es por mil doscientos cincuenta pesos.', ['mil doscientos cincuenta pesos > MXN 1,520']],
    ['es', 'La F-118 es por mil quinientos veinte dólares.', ['mil quinientos veinte dólares > MXN 1,520']],
    ['es', 'Son casi dos mil pesos. Otros trece mil pesos y mil doscientos pesos con 50/100 van aparte.', []],
    ['en', 'F-118 comes to one thousand five hundred and twenty pesos, F-131 to eight-hundred pesos.', []],
    ['en', 'F-118, $1,520.00 (one thousand two hundred pesos).', ['one thousand two hundred pesos > MXN 1,520']],
    ['pt', 'As duas somam dois mil trezentos e vinte pesos.', []],
    ['pt', 'As duas somam dois mil e duzentos pesos.', ['dois mil e duzentos pesos > MXN 2,320']],
    ['pt', 'A F-118, de $ 1.520,00, com 10% de desconto fica em $ 1.368,00.', []],
    ['pt', 'A F-118, de $ 1.520,00, com 10% de desconto fica em $ 1.386,00.', ['$ 1.386,00 > $ 1.520,00']],
    ['pt', 'Juntas dão $ 2.320,00.', []],
    ['pt', 'Juntas dão $ 2.032,00.', ['$ 2.032,00 > $ 2.320,00']],
  ] as const)('%s: %s', (language, body, wrong) => {
    expect(foundByRecord('expect.facts-match', body, { language })).toEqual(wrong);
  });

  test.each([
    ['es', 'F-118: $5,000.00 menos la nota de crédito NC-17 de $350.00, o sea $4,650.00.', []],
    ['es', 'F-118: $5,000.00 menos la nota de crédito NC-17 de $350.00, o sea $4,560.00.', ['$4,560.00 > $4,650.00']],
    ['en', 'Credit note NC-17 is through: $350 off, so F-118 stands at $4,650.', []],
    ['pt', 'A F-118, que era de $ 5.000,00, fica em $ 4.650,00 com a NC-17.', []],
  ] as const)('a credit note: %s: %s', (language, body, wrong) => {
    expect(foundByRecord('expect.facts-match', body, { facts: credited, language })).toEqual(wrong);
  });

  test.each([
    ['es', 'Hoy vence la segunda cuota, $450.00, de la F-118.', []],
    ['es', 'La cuota 2 de 3 son $540.00.', ['$540.00 > $450.00']],
    ['es', 'La segunda cuota vence el 15 de junio.', ['15 de junio > 5 de junio']],
    ['es', 'La cuota 3 vence el 5 de julio.', []],
    ['es', 'Podemos dividir el resto en dos cuotas de $300.00 más.', []],
    ['en', 'The second installment, $450.00, was due on June 5.', []],
    ['en', 'The second instalment, $540.00, was set for June 5.', ['$540.00 > $450.00']],
    ['en', 'The third payment, $405, is due on July 5.', ['$405 > $450']],
    ['en', 'The last instalment is due on 8 July.', ['8 July > 5 June']],
    ['pt', 'Vence em 5 de junho a parcela 2 do acordo, de $ 450,00.', []],
    ['pt', 'Vence a parcela 2/3 do acordo: $ 480,00.', ['$ 480,00 > $ 450,00']],
    ['pt', 'A terceira parcela vence em 15 de julho.', ['15 de julho > 5 de julho']],
  ] as const)('instalments: %s: %s', (language, body, wrong) => {
    expect(foundByRecord('expect.facts-match', body, { facts: plannedDocument, language })).toEqual(wrong);
  });
});
