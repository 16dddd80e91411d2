import { amountClassOf, isRelationshipSized, type AmountBounds, type AmountClass } from '@/lib/domain/amount-class';
import { openBalances } from '@/lib/domain/balance';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { totalsByCurrency, type Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Ledger } from './database';

/** Where the bounds of a day are kept on this device. */
const boundsKey = 'amount-bounds';

/** The bounds as they were frozen on a day, so that one payment re-classes only its customer. */
export type FrozenBounds = { day: PlainDate; bounds: AmountBounds };

export async function readAmountBounds(ledger: Ledger): Promise<FrozenBounds | null> {
  const kept = await ledger.viewState.get(boundsKey);
  return kept ? (kept.value as FrozenBounds) : null;
}

export async function keepAmountBounds(ledger: Ledger, frozen: FrozenBounds): Promise<void> {
  await ledger.viewState.put({ id: boundsKey, value: frozen });
}

type Documents = Pick<CustomerFile, 'invoices' | 'payments' | 'balanceReports'>;

/** The class of a customer's share of the open book; null while no bounds were computed. */
export function amountClassIn(frozen: FrozenBounds | null, file: Documents): AmountClass | null {
  return frozen && amountClassOf(owedBy(file), frozen.bounds);
}

/** Whether a customer is so large a part of the book that only their owner writes to them. */
export function isRelationshipSizedIn(frozen: FrozenBounds | null, file: Documents): boolean {
  return frozen !== null && isRelationshipSized(owedBy(file), frozen.bounds);
}

function owedBy(file: Documents): Money[] {
  return totalsByCurrency(openBalances(file).map(({ open }) => open));
}
