import type { LetterFacts, LetterInvoice } from '@/lib/domain/letter';
import { money } from '@/lib/domain/money';

export const today = '2026-11-24';

export function anInvoice(changes: Partial<LetterInvoice> = {}): LetterInvoice {
  return {
    number: 'A-1042',
    concept: 'Harina de maíz, pedido de octubre',
    issuedOn: '2026-10-12',
    dueOn: '2026-11-11',
    total: money(482_000, 'MXN'),
    open: money(482_000, 'MXN'),
    daysLate: 13,
    creditNote: false,
    ...changes,
  };
}

export function someFacts(changes: Partial<LetterFacts> = {}): LetterFacts {
  return {
    today,
    locale: 'es-MX',
    company: { name: 'Molinos Tres Ríos', taxId: 'MTR010203AB4' },
    sender: { name: 'Irene Salas', signature: null },
    customer: { name: 'Panadería La Espiga, S.A. de C.V.' },
    contact: { name: 'Rosa Beltrán' },
    invoices: [anInvoice()],
    promise: { date: '2026-11-27', amounts: [money(482_000, 'MXN')] },
    payment: { amounts: [money(100_000, 'MXN')], paidOn: '2026-11-23', reference: 'TR-77' },
    means: { bank: 'Banco Sierra\nCuenta 44 1020', link: 'https://pago.example.com/mtr?a=1&b=2', code: null },
    earlierLetterOn: '2026-11-12',
    ...changes,
  };
}
