import { openBalances } from '@/lib/domain/balance';
import { isOpenFollowUp, type FollowUp } from '@/lib/domain/follow-up';
import type { Invoice } from '@/lib/domain/invoice';
import type { BalanceReport, Payment } from '@/lib/domain/payment';
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
  await putStale(ledger, invoices, withOpenColumns(invoices, payments, reports));
}

/** The same for these documents alone, when it is known that no other row of their customers changed. */
export async function refreshOpenBalancesOf(ledger: Ledger, invoiceIds: readonly string[]): Promise<void> {
  const found = await ledger.invoices.bulkGet([...invoiceIds]);
  const invoices = found.filter((invoice) => invoice !== undefined);
  const credits = invoices.filter(({ type }) => type === 'credit-note').map(({ customerId }) => customerId);
  const [payments, applied, reports] = await Promise.all([
    ledger.payments.where('invoiceId').anyOf(invoiceIds).toArray(),
    // A credit note is used up by payments that stand on other documents of its customer.
    ledger.payments.where('customerId').anyOf(credits).toArray(),
    ledger.balanceReports.where('invoiceId').anyOf(invoiceIds).toArray(),
  ]);
  const rows = new Map([...payments, ...applied].map((payment) => [payment.id, payment]));
  await putStale(ledger, invoices, withOpenColumns(invoices, [...rows.values()], reports));
}

/** Documents with what is open of them by these payments and lists. */
export function withOpenColumns<T extends Invoice>(
  invoices: readonly T[],
  payments: readonly Payment[],
  balanceReports: readonly BalanceReport[],
): (T & Pick<StoredInvoice, 'isOpen' | 'openMinor'>)[] {
  const balances = openBalances({ invoices, payments, balanceReports });
  const open = new Map(balances.map(({ invoice, open: { minor } }) => [invoice.id, minor]));
  return invoices.map((invoice) => ({ ...invoice, ...openColumns(open.get(invoice.id) ?? 0) }));
}

async function putStale(
  ledger: Ledger,
  stored: readonly StoredInvoice[],
  fresh: readonly StoredInvoice[],
): Promise<void> {
  const stale = fresh.filter(
    ({ openMinor, isOpen }, place) => stored[place]?.openMinor !== openMinor || stored[place].isOpen !== isOpen,
  );
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
