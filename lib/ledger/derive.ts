import { openBalances } from '@/lib/domain/balance';
import { isOpenFollowUp, type FollowUp } from '@/lib/domain/follow-up';
import type { Ledger, StoredContact, StoredCustomer, StoredFollowUp, StoredInvoice } from './database';
import type { AnyRow } from './rows';
import { numberKeys, searchWords } from './search-words';

/** Reads an address as `lib/text` does, which this room may not import: who writes contacts passes it in. */
export type ContactColumns = (contact: {
  kind: StoredContact['kind'];
  value: string;
}) => Pick<StoredContact, 'matchKey' | 'domain'>;

/** The derived columns of a row, from the row alone; tables without such columns have none. */
export type ColumnsOf = (table: string, row: AnyRow) => Record<string, unknown>;

/** Every derived column that a row alone decides; what is open of an invoice is settled by `refreshOpenBalances`. */
export function derivedColumnsBy(contactColumns: ContactColumns): ColumnsOf {
  return (table, row) => {
    if (table === 'customers') return customerColumns(row as AnyRow & StoredCustomer);
    if (table === 'contacts') return contactColumns(row as AnyRow & StoredContact);
    if (table === 'followUps') return { openOn: openOn(row as AnyRow & StoredFollowUp) };
    return table === 'invoices' ? invoiceColumns(row as AnyRow & StoredInvoice) : {};
  };
}

/**
 * Rebuilds what is open of every document of these customers from payments and balance lists: the same function after one
 * payment and after a whole import. Writes only rows whose columns change.
 */
export async function refreshOpenBalances(ledger: Ledger, customerIds: readonly string[]): Promise<void> {
  const [payments, reports, invoices] = await Promise.all([
    ledger.payments.where('customerId').anyOf(customerIds).toArray(),
    ledger.balanceReports.where('customerId').anyOf(customerIds).toArray(),
    ledger.invoices.where('[customerId+isOpen]').anyOf(customerIds.flatMap(bothStates)).toArray(),
  ]);
  const balances = openBalances({ invoices, payments, balanceReports: reports });
  const open = new Map(balances.map(({ invoice, open: { minor } }) => [invoice.id, minor]));
  const stale = invoices
    .map((invoice) => ({ ...invoice, ...openColumns(open.get(invoice.id) ?? 0) }))
    .filter((fresh, place) => {
      const stored = invoices[place];
      return stored?.openMinor !== fresh.openMinor || stored.isOpen !== fresh.isOpen;
    });
  if (stale.length > 0) await ledger.invoices.bulkPut(stale);
}

function bothStates(customerId: string): [string, number][] {
  return [
    [customerId, 0],
    [customerId, 1],
  ];
}

function customerColumns({ name, taxId, ...row }: AnyRow & StoredCustomer): Pick<StoredCustomer, 'words'> {
  const shown = typeof row['nameOverride'] === 'string' ? row['nameOverride'] : name;
  return { words: searchWords([shown, name, taxId ?? ''].join(' ')) };
}

function openOn(followUp: FollowUp): string | null {
  return isOpenFollowUp(followUp) ? followUp.dueOn : null;
}

function invoiceColumns(invoice: AnyRow & StoredInvoice): Pick<StoredInvoice, 'isOpen' | 'openMinor' | 'numberKeys'> {
  const [alone] = openBalances({ invoices: [invoice], payments: [], balanceReports: [] });
  return { ...openColumns(alone?.open.minor ?? 0), numberKeys: numberKeys(invoice.series, invoice.number) };
}

function openColumns(openMinor: number): Pick<StoredInvoice, 'isOpen' | 'openMinor'> {
  return { isOpen: openMinor === 0 ? 0 : 1, openMinor };
}
