import { openDisputes } from '@/lib/domain/dispute';
import { groupBy } from '@/lib/domain/group-by';
import { invoiceLabel } from '@/lib/domain/invoice';
import { totalsByCurrency, type Money } from '@/lib/domain/money';
import { shownCustomer } from '@/lib/domain/overrides';
import { daysBetween, type PlainDate } from '@/lib/domain/plain-date';
import type { Ledger, StoredInvoice } from '@/lib/ledger/database';
import { numberKey } from '@/lib/ledger/search-words';
import { readTogether } from '@/lib/ledger/read-together';
import { search } from './search';

/** One open document among those of all customers. */
export type ListedInvoice = {
  invoiceId: string;
  customerId: string;
  customerName: string;
  label: string | null;
  issuedOn: PlainDate | null;
  dueOn: PlainDate | null;
  /** Days after the due day; negative before it, 0 without one. */
  daysLate: number;
  open: Money;
  isCreditNote: boolean;
  isDisputed: boolean;
};

export type InvoiceList = {
  invoices: readonly ListedInvoice[];
  totals: readonly Money[];
  /** Of all that was looked at, whatever currency is asked for. */
  currencies: readonly string[];
  /** There are more than the limit: totals and currencies speak of those that stand here. */
  hasMore: boolean;
};

export type InvoiceListState = 'open' | 'overdue' | 'upcoming' | 'disputed';

export type InvoiceListArgs = {
  today: PlainDate;
  state: InvoiceListState;
  currency: string | null;
  /** A customer, a number or an address; empty for all. */
  text: string;
  limit: number;
};

/** Customers read at once. */
const step = 100;

/**
 * Open documents of all customers who are attended to or waited for: the most pressing customers come first, their oldest
 * documents first. Read from the indexes customer by customer, no further than the limit asks. Remainders below the
 * tolerance, of customers who owe nothing else, are found by searching for them.
 */
export async function invoiceList(ledger: Ledger, args: InvoiceListArgs): Promise<InvoiceList> {
  const { invoices, customers, contacts, standings, disputeEvents } = ledger;
  return readTogether(ledger, [invoices, customers, contacts, standings, disputeEvents], async () => {
    const asked = args.text.trim() === '' ? await owing(ledger) : await found(ledger, args.text);
    const lines: ListedInvoice[] = [];
    const currencies = new Set<string>();
    for (let from = 0; from < asked.length && lines.length <= args.limit; from += step) {
      for (const line of await linesOf(ledger, asked.slice(from, from + step), args.today)) {
        if (!isOf(line, args.state)) continue;
        currencies.add(line.open.currency);
        if (args.currency === null || line.open.currency === args.currency) lines.push(line);
      }
    }
    const shown = lines.slice(0, args.limit);
    return {
      invoices: shown,
      totals: totalsByCurrency(shown.map(({ open }) => open)),
      currencies: [...currencies].toSorted(),
      hasMore: lines.length > args.limit,
    };
  });
}

/** A customer to look at; `number` where only the document of that number is meant. */
type Asked = { customerId: string; number: string | null };

async function owing({ standings }: Ledger): Promise<Asked[]> {
  const [today, waiting] = await Promise.all([
    standings.orderBy('rankKey').primaryKeys(),
    standings.orderBy('waitKey').primaryKeys(),
  ]);
  return [...new Set([...today, ...waiting])].map((customerId) => ({ customerId, number: null }));
}

async function found(ledger: Ledger, text: string): Promise<Asked[]> {
  const hits = await search(ledger, { text, limit: step });
  return hits.map(({ customerId, by }) => ({ customerId, number: by === 'invoice' ? numberKey(text) : null }));
}

async function linesOf(ledger: Ledger, asked: readonly Asked[], today: PlainDate): Promise<ListedInvoice[]> {
  const ids = asked.map(({ customerId }) => customerId);
  const [stored, customers, events] = await Promise.all([
    Promise.all(ids.map((id) => ledger.invoices.where('[customerId+isOpen]').equals([id, 1]).toArray())),
    ledger.customers.bulkGet(ids),
    ledger.disputeEvents.where('customerId').anyOf(ids).toArray(),
  ]);
  const byCustomer = groupBy(events, ({ customerId }) => customerId);
  return asked.flatMap(({ customerId, number }, place) => {
    const customer = customers[place];
    if (!customer) return [];
    const disputed = new Set(
      openDisputes(byCustomer.get(customerId) ?? [], 'UTC').flatMap(({ invoiceIds }) => invoiceIds),
    );
    return (stored[place] ?? [])
      .filter(({ numberKeys, voided }) => voided === null && (number === null || numberKeys.includes(number)))
      .toSorted((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1))
      .map((invoice) => lineOf(invoice, shownCustomer(customer).name, disputed.has(invoice.id), today));
  });
}

function lineOf(invoice: StoredInvoice, customerName: string, isDisputed: boolean, today: PlainDate): ListedInvoice {
  const { id, customerId, issuedOn, dueOn, openMinor, total, type } = invoice;
  return {
    invoiceId: id,
    customerId,
    customerName,
    label: invoiceLabel(invoice),
    issuedOn,
    dueOn,
    daysLate: dueOn === null ? 0 : daysBetween(dueOn, today),
    open: { minor: openMinor, currency: total.currency },
    isCreditNote: type === 'credit-note',
    isDisputed,
  };
}

function isOf({ daysLate, isCreditNote, isDisputed }: ListedInvoice, state: InvoiceListState): boolean {
  switch (state) {
    case 'open':
      return true;
    case 'overdue':
      return daysLate > 0 && !isCreditNote;
    case 'upcoming':
      return daysLate <= 0 && !isCreditNote;
    case 'disputed':
      return isDisputed;
  }
}
