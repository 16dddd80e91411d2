import type { Contact } from '@/lib/domain/contact';
import type { Customer } from '@/lib/domain/customer';
import type { Invoice } from '@/lib/domain/invoice';
import { fromDecimalString, money, type Money } from '@/lib/domain/money';
import type { BalanceReport, Payment } from '@/lib/domain/payment';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Instant } from '@/lib/domain/row';
import type { Origin } from '@/lib/imports/document-key';
import type { ReadCustomer, ReadDocument } from '@/lib/imports/read-result';
import { stampRow } from '@/lib/ledger/row-stamp';
import { contactId, contactValue } from './contact-id';
import { unknownCustomer } from './create-customer';
import { customerSourceId, idOf } from './import-ids';

/** A document of a file with the ids it will have in the ledger. */
export type NamedDocument = { document: ReadDocument; customerId: string; id: string };

/** What one file's rows have in common: who says it, and for which day. */
export type FileContext = Origin & { asOf: PlainDate };

/** What stands as source and author of rows that a file of this family brought. */
export function importedBy(family: string): string {
  return `import:${family}`;
}

/** The source's own time, which stands in every imported row: never the hour of the import. */
export function sourceTime({ asOf }: Pick<FileContext, 'asOf'>): Instant {
  return `${asOf}T00:00:00.000Z`;
}

export function customerRow(id: string, customer: ReadCustomer, file: FileContext): Customer {
  const known = {
    name: customer.name,
    taxId: customer.taxId,
    source: file.family,
    sourceId: customerSourceId(customer),
  };
  return stampRow<Customer>({ ...unknownCustomer, ...known }, stampOf(id, file));
}

/** One row per address or number; the contact's name goes with the first address. */
export function contactRows(customerId: string, customer: ReadCustomer, file: FileContext): Contact[] {
  const written = [
    ...customer.emails.map(
      (value, place) => ({ kind: 'email', value, name: place === 0 ? customer.contactName : null }) as const,
    ),
    ...customer.phones.map((value) => ({ kind: 'phone', value, name: null }) as const),
  ];
  return written.flatMap(({ kind, value, name }) => {
    const normal = contactValue(kind, value);
    if (normal === null) return [];
    const facts = { customerId, kind, value: normal, name, role: null, language: null, formOfAddress: null };
    return [stampRow<Contact>(facts, stampOf(contactId(customerId, kind, normal), file))];
  });
}

/** Null for what is no invoice, and while currency or amount are not known. */
export function invoiceRow({ document, customerId, id }: NamedDocument, file: FileContext): Invoice | null {
  if (document.type === 'unapplied-payment') return null;
  const total = amountOf(document, document.total ?? document.open);
  if (!total) return null;
  const { series, number, issuedOn, dueOn, concept, orderRef, link, sourceId } = document;
  const instalment = document.instalment === null ? null : Number.parseInt(document.instalment, 10) || null;
  const facts = {
    customerId,
    type: document.type,
    series,
    number,
    instalment,
    issuedOn,
    dueOn,
    concept,
    orderRef,
    link,
  };
  const size = money(Math.abs(total.minor), total.currency);
  return stampRow<Invoice>(
    { ...facts, total: size, source: importedBy(file.family), sourceId, cancelled: false },
    stampOf(id, file),
  );
}

/** What the list says is open on its day. Two lists of one day that disagree are two rows. */
export function reportRow({ document, customerId, id }: NamedDocument, file: FileContext): BalanceReport | null {
  const open = document.type === 'unapplied-payment' ? null : amountOf(document, document.open);
  if (!open) return null;
  const name = idOf('report', id, file.asOf, file.family, open.minor);
  const facts = { customerId, invoiceId: id, asOf: file.asOf, open, source: importedBy(file.family) };
  return stampRow<BalanceReport>(facts, stampOf(name, file));
}

/** Money that came in and belongs to no invoice yet; its id holds the amount, since the row can never change. */
export function paymentRow({ document, customerId, id }: NamedDocument, file: FileContext): Payment | null {
  const left = document.type === 'unapplied-payment' ? amountOf(document, document.open ?? document.total) : null;
  if (!left || left.minor === 0) return null;
  const amount = money(Math.abs(left.minor), left.currency);
  const paidOn = document.issuedOn ?? document.dueOn ?? file.asOf;
  const facts = { customerId, invoiceId: null, amount, paidOn, method: null, creditNoteId: null, voids: null };
  const said = { reference: document.number ?? id, source: importedBy(file.family) };
  return stampRow<Payment>({ ...facts, ...said }, stampOf(idOf(id, amount.minor), file));
}

function amountOf({ currency }: ReadDocument, decimal: string | null): Money | null {
  return currency === null || decimal === null ? null : fromDecimalString(decimal, currency);
}

function stampOf(id: string, file: FileContext): { id: string; at: Instant; by: string } {
  return { id, at: sourceTime(file), by: importedBy(file.family) };
}
