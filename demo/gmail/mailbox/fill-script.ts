import { customerOf, invoiceOf, sampleBook } from '../../sample/book';
import { type Day, dayAfter, spokenDay, weekdayAfter } from '../../sample/day';
import type { SampleInvoice } from '../../sample/sample-invoice';

/**
 * Replaces the tokens of a scripted text by what the sample book says, in the words of `locale`:
 * `{total N}` `{open N}` `{due N}` `{issued N}` of document N, `{sum N M …}` of what is open, `{day 3}` three days from
 * today, `{weekday 5}` the next Friday, `{paid KEY}` and `{paidtotal KEY}` number and total of a customer's last
 * settled invoice. @throws Error for an unknown token or document: a slip in the sample itself.
 */
export function fillScript(text: string, locale: string, today: Day): string {
  return text.replaceAll(/\{(\w+) ([^}]+)\}/g, (_, token: string, argument: string) => {
    const fill = fillings[token];
    if (!fill) throw new Error(`Unknown token '${token}' in the mailbox`);
    return fill(argument, locale, today);
  });
}

type Filling = (argument: string, locale: string, today: Day) => string;

const fillings: Readonly<Record<string, Filling>> = {
  total: (number, locale) => amountOf(invoiceOf(number), 'totalMinor', locale),
  open: (number, locale) => amountOf(invoiceOf(number), 'openMinor', locale),
  sum: (numbers, locale) => openSum(numbers.split(' ').map(invoiceOf), locale),
  due: (number, locale, today) => spokenDay(dayAfter(today, invoiceOf(number).due), locale),
  issued: (number, locale, today) => spokenDay(dayAfter(today, invoiceOf(number).issued), locale),
  day: (days, locale, today) => spokenDay(dayAfter(today, Number(days)), locale),
  weekday: (weekday, locale, today) => spokenDay(weekdayAfter(today, Number(weekday)), locale),
  paid: (key) => lastSettled(key).number,
  paidtotal: (key, locale) => amountOf(lastSettled(key), 'totalMinor', locale),
};

/** Minor units as people of that locale write them in a mail. */
export function writtenAmount(minor: number, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits).replaceAll('\u00a0', ' ');
}

function amountOf(invoice: SampleInvoice, field: 'totalMinor' | 'openMinor', locale: string): string {
  return writtenAmount(invoice[field], invoice.currency, locale);
}

function openSum(invoices: readonly SampleInvoice[], locale: string): string {
  const sum = invoices.reduce((total, { kind, openMinor }) => total + (kind === 'invoice' ? openMinor : -openMinor), 0);
  return writtenAmount(sum, invoices[0]?.currency ?? 'MXN', locale);
}

function lastSettled(key: string): SampleInvoice {
  const { key: customer } = customerOf(key);
  const invoice = sampleBook.invoices.findLast((candidate) => candidate.customer === customer && !candidate.openMinor);
  if (!invoice) throw new Error(`Customer '${key}' has no settled invoice`);
  return invoice;
}
