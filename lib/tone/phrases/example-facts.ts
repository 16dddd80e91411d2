import type { ToneFacts } from '../tone-facts';

/** A record for examples: one customer with invoice F-118 of 1,520.00 MXN, due on 12 May 2026; today is 1 June. */
export function exampleFacts(changes: Partial<ToneFacts> = {}): ToneFacts {
  return {
    today: '2026-06-01',
    company: { name: 'Tornillos del Norte' },
    customer: { name: 'Ferretería Luna' },
    contacts: [],
    invoices: [{ id: 'a', number: 'F-118', total: { minor: 152_000, currency: 'MXN' }, dueOn: '2026-05-12' }],
    balances: [{ invoiceId: 'a', open: { minor: 152_000, currency: 'MXN' } }],
    promises: [],
    disputes: [],
    plans: [],
    ...changes,
  };
}

/** A promise to pay everything on a day. */
export function examplePromise(date: string): ToneFacts['promises'][number] {
  return { promised: { date, amount: { minor: 152_000, currency: 'MXN' } }, state: 'open' };
}
