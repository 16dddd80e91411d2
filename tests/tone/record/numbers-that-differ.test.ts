import { describe, expect, test } from 'vitest';
import type { ToneFacts } from '@/lib/tone/tone-facts';
import { foundByRecord } from './found-by-record';

const usd = { minor: 100_000, currency: 'USD' };
const holding = (...numbers: readonly (string | readonly [string, string])[]): Partial<ToneFacts> => ({
  invoices: numbers.map((one, at) => ({
    id: String(at),
    number: typeof one === 'string' ? one : one[1],
    series: typeof one === 'string' ? null : one[0],
    total: usd,
    dueOn: '2026-05-12',
  })),
  balances: numbers.map((_, at) => ({ invoiceId: String(at), open: usd })),
});
const long = holding('F-2026-0118');
const zeros = holding('F002-0003310');
const dashed = holding('001-003-000000777', '001-003-000000812');
const coded = holding('INV-7082');
const plain = holding('16302');
const series = holding(['A', '10442']);

const said = (body: string, facts: Partial<ToneFacts>, language: 'es' | 'en' | 'pt') =>
  foundByRecord('expect.facts-match', body, { facts, language });

describe('numbers as people shorten them', () => {
  test.each([
    ['es', 'Le escribo por la 118, que sigue pendiente.', long],
    ['es', 'Falta el pago de la factura 118.', long],
    ['es', 'La factura F-118 sigue abierta.', long],
    ['es', 'Sobre la factura 0118-2026: sigue pendiente.', long],
    ['es', 'La F002-3310 sigue pendiente.', zeros],
    ['es', 'La factura 3310 sigue pendiente.', zeros],
    ['es', 'La 001-003-777 y la 812 siguen abiertas.', dashed],
    ['es', 'La e-Factura A 10442 sigue abierta.', series],
    ['es', 'Factura A-10442, pendiente.', series],
    ['es', 'Su pedido OC-778210 de la factura 118, con la guía 44710, sigue abierto.', long],
    ['es', 'La factura 118: le mandamos 85 camisas y 120 gorras.', long],
    ['es', 'Por la factura 118 llámeme al 55 0000 9876, ext. 204, ticket 8812.', long],
    ['es', 'Deposite la factura 118 en la cuenta 0180 1123 45, CLABE 002 180 0112 3456 7890.', long],
    ['es', 'Según el comprobante 88123, recibimos parte de la factura 118.', long],
    ['es', 'Le agradezco la transferencia de la F-2026-0117. Falta la 118.', long],
    ['en', 'Me again about the 118.', long],
    ['en', 'Bill 118 is still open.', long],
    ['en', 'Invoice 7082 is still open, PO-66120.', coded],
    ['en', 'INV7082 is still open.', coded],
    ['en', 'Thanks for INV-6990, all settled. INV-7082 is still open.', coded],
    ['en', 'Consignments 4410987 and 4410991 are billed on INV-7082.', coded],
    ['pt', 'A 118 ainda está em aberto.', long],
    ['pt', 'A NF 16302, 85 camisas polo, venceu.', plain],
    ['pt', 'NF-e nº 16.302 em aberto: 16302.', plain],
    ['pt', 'O boleto do pedido PC-88120 (NF 16302) venceu.', plain],
  ] as const)('%s: %s', (language, body, facts) => {
    expect(said(body, facts, language)).toEqual([]);
  });

  test.each([
    ['es', 'La factura F-2026-0181 sigue pendiente.', long, 'F-2026-0181 > F-2026-0118'],
    ['es', 'La factura 181 sigue pendiente.', long, '181 > F-2026-0118'],
    ['es', 'Le escribo por la 181, pendiente.', long, '181 > F-2026-0118'],
    ['es', 'La factura G-2026-0118 sigue pendiente.', long, 'G-2026-0118 > F-2026-0118'],
    ['es', 'La F002-3301 sigue pendiente.', zeros, 'F002-3301 > F002-0003310'],
    ['es', 'La factura B 10442 sigue abierta.', series, 'B 10442 > A10442'],
    ['es', 'La factura 4471 sigue pendiente.', long, '4471 > F-2026-0118'],
    ['en', 'I wrote about INV-7028, still open.', coded, 'INV-7028 > INV-7082'],
    ['en', 'INV-7182 is still open.', coded, 'INV-7182 > INV-7082'],
    ['en', 'Invoice 7028 is still open.', coded, '7028 > INV-7082'],
    ['pt', 'A fatura F-2026-0811 venceu.', long, 'F-2026-0811 > F-2026-0118'],
    ['pt', 'A NF 13602 venceu.', plain, '13602 > 16302'],
    ['pt', 'O romaneio 16032 venceu.', plain, '16032 > 16302'],
  ] as const)('%s: %s', (language, body, facts, found) => {
    expect(said(body, facts, language)).toEqual([found]);
  });
});
