import type { Ledger } from '@/lib/ledger/database';

/** The tables by which a mail is recognised, for a transaction around it. */
export function recogniseTables(ledger: Ledger) {
  return [ledger.settings, ledger.contacts, ledger.addressLinks, ledger.customers, ledger.invoices];
}
