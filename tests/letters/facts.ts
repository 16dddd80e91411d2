import type { LetterFacts, LetterHistory, LetterInvoice, ToldFacts } from '@/lib/domain/letter';
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
    company: { name: 'Molinos Tres Ríos', taxId: 'MTR010203AB4', country: 'MX' },
    sender: { name: 'Irene Salas', signature: null },
    voice: { formality: 'cordial', offersPlans: true },
    customer: {
      name: 'Panadería La Espiga, S.A. de C.V.',
      taxId: 'PES990101XY2',
      country: 'MX',
      isConsumer: false,
    },
    contact: { name: 'Rosa Beltrán' },
    invoices: [anInvoice()],
    promise: { date: '2026-11-27', amounts: [money(482_000, 'MXN')] },
    payment: { amounts: [money(100_000, 'MXN')], paidOn: '2026-11-23', reference: 'TR-77' },
    means: { bank: 'Banco Sierra\nCuenta 44 1020', link: 'https://pago.example.com/mtr?a=1&b=2', code: null },
    earlierLetterOn: '2026-11-12',
    history: someHistory(),
    told: everythingTold(),
    areTermsAgreed: true,
    quote: 'Plazo de pago: 30 días desde la fecha de la factura.',
    ...changes,
  };
}

export function aCustomerCalled(name: string): LetterFacts['customer'] {
  return { name, taxId: null, country: null, isConsumer: null };
}

export function someHistory(changes: Partial<LetterHistory> = {}): LetterHistory {
  return {
    since: '2021-03-02',
    writtenOn: ['2026-11-12', '2026-11-18'],
    missed: { date: '2026-11-20', amounts: [money(200_000, 'MXN')] },
    dispute: {
      openedOn: '2026-11-17',
      about: 'llegaron dos sacos rotos',
      owner: 'Nadia Prieto',
      answerBy: '2026-11-30',
    },
    ...changes,
  };
}

export function everythingTold(changes: Partial<ToldFacts> = {}): ToldFacts {
  const part = (dueOn: string, minor: number) => ({ dueOn, amounts: [money(minor, 'MXN')] });
  return {
    answerBy: '2026-12-04',
    plans: [
      [part('2026-12-04', 241_000), part('2026-12-18', 241_000)],
      [part('2026-12-04', 160_668), part('2027-01-04', 160_666), part('2027-02-04', 160_666)],
    ],
    extendedTo: '2026-12-11',
    incentive: { kind: 'discount', percent: 2, until: '2026-12-01' },
    document: 'la copia sellada',
    call: { on: '2026-11-19', summary: 'Pagan la mitad el 4 de diciembre.\nEl resto, el 18.' },
    terms: 'Plazo de pago: 30 días.\nPagos los viernes.',
    handOver: { to: 'Gestora del Valle', on: '2026-12-07' },
    prepaymentFrom: '2026-12-07',
    colleague: 'Tomás Rey',
    ...changes,
  };
}
