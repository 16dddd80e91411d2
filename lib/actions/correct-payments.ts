import { effectiveRows } from '@/lib/domain/effective-rows';
import type { Payment } from '@/lib/domain/payment';
import type { Ledger } from '@/lib/ledger/database';
import type { ColumnsOf } from '@/lib/ledger/derive';
import type { BeforeImage } from '@/lib/ledger/local-rows';
import type { AnyRow } from '@/lib/ledger/rows';
import { append } from '@/lib/ledger/write';
import { idOf } from './import-ids';

/**
 * A later file may tell another rest of the same unapplied payment. Payments never change, so the earlier row is voided by
 * one whose id follows from both, and importing the file again writes nothing.
 * @param added the payments that this part brought
 */
export async function correctPayments(
  { ledger, columnsOf }: { ledger: Ledger; columnsOf: ColumnsOf },
  added: readonly Payment[],
): Promise<BeforeImage[]> {
  if (added.length === 0) return [];
  const customerIds = [...new Set(added.map(({ customerId }) => customerId))];
  const known = effectiveRows(await ledger.payments.where('customerId').anyOf(customerIds).toArray());
  const voids = added.flatMap((payment) =>
    known
      .filter(({ id }) => id !== payment.id)
      .filter(({ customerId, source, reference, invoiceId }) => {
        const isSame = customerId === payment.customerId && source === payment.source;
        return isSame && invoiceId === null && reference === payment.reference;
      })
      .map((earlier): Payment => ({
        ...payment,
        ...amountOf(earlier),
        id: idOf('void', earlier.id, payment.id),
        voids: earlier.id,
      })),
  );
  const rows = await append(ledger, 'payments', voids as unknown as AnyRow[], columnsOf);
  return rows.map((after) => ({ table: 'payments', id: after.id, before: null, after }));
}

function amountOf({ amount, paidOn }: Payment): Pick<Payment, 'amount' | 'paidOn'> {
  return { amount, paidOn };
}
