import type { Customer } from '@/lib/domain/customer';
import { addDays } from '@/lib/domain/plain-date';
import type { Ledger } from '@/lib/ledger/database';
import type { SharedTable } from '@/lib/ledger/tables';
import { relationCard } from '@/lib/views/relation-card';
import { aContact, aCustomer, calendar, day } from './builders';
import { circumstances, freshLedger } from './ledger';
import { paidHistory } from './paid-history';
import { late } from './steps';
import { store } from './stored-rows';

export const args = { customerId: 'customer', today: day, calendar };
export const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });

/** A punctual customer of some months with one invoice so many days late. */
export function owing(
  days: number,
  rows: Partial<Record<SharedTable, readonly object[]>> = {},
  customer: Partial<Customer> = {},
) {
  const past = paidHistory(0);
  return store(freshLedger(), {
    customers: [aCustomer(customer)],
    contacts: [aContact(), phone],
    payments: past.payments,
    invoices: [...past.invoices, late(days)],
    ...rows,
  });
}

export async function cardOf(ledger: Ledger) {
  const card = await relationCard(ledger, args);
  if (!card) throw new Error('no such customer');
  return card;
}

/** On an earlier day, with ids of their own. */
export const ago = (ledger: Ledger, days: number) =>
  circumstances(ledger, { today: addDays(day, -days), newId: () => `id-${days}-${Math.random()}` });

export const told = { customerId: 'customer', invoiceIds: ['invoice'] } as const;
