import { describe, expect, test } from 'vitest';
import { invoiceOf, sampleBook } from '../../../demo/sample/book';
import type { SampleInvoice } from '../../../demo/sample/sample-invoice';

const posted = sampleBook.invoices.filter(({ state }) => state === 'posted');
const openOf = (key: string) => posted.filter(({ customer, openMinor }) => customer === key && openMinor > 0);

describe('the sample book', () => {
  test('has about thirty customers, each with its own key, name and, where it has one, tax id', () => {
    const taxIds = sampleBook.customers.flatMap(({ taxId }) => taxId ?? []);
    expect(sampleBook.customers.length).toBeGreaterThanOrEqual(30);
    expect(new Set(sampleBook.customers.map(({ key }) => key)).size).toBe(sampleBook.customers.length);
    expect(new Set(sampleBook.customers.map(({ name }) => name)).size).toBe(sampleBook.customers.length);
    expect(new Set(taxIds).size).toBe(taxIds.length);
  });

  test('numbers no two documents alike', () => {
    expect(new Set(sampleBook.invoices.map(({ number }) => number)).size).toBe(sampleBook.invoices.length);
  });

  test('keeps most documents settled, about seventy open, and one customer with two hundred open ones', () => {
    const ordinary = posted.filter(({ customer }) => customer !== 'altavista');
    expect(ordinary.filter(({ openMinor }) => openMinor > 0).length).toBeGreaterThanOrEqual(65);
    expect(ordinary.filter(({ openMinor }) => openMinor === 0).length).toBeGreaterThan(250);
    expect(openOf('altavista')).toHaveLength(200);
  });

  test('holds only possible documents: no more open than its total, due no earlier than issued, none of tomorrow', () => {
    const keys = new Set(sampleBook.customers.map(({ key }) => key));
    const isPossible = ({ openMinor, totalMinor, issued, due, customer }: SampleInvoice) =>
      Number.isSafeInteger(totalMinor) &&
      totalMinor > 0 &&
      openMinor >= 0 &&
      openMinor <= totalMinor &&
      issued <= due &&
      issued <= 0 &&
      keys.has(customer);
    expect(sampleBook.invoices.filter((invoice) => !isPossible(invoice))).toEqual([]);
  });

  test('shows the states that a panel must know: two currencies, nothing owed, partly paid, credited', () => {
    expect(new Set(openOf('villasenor').map(({ currency }) => currency))).toEqual(new Set(['MXN', 'USD']));
    expect(openOf('iriarte')).toEqual([]);
    expect(
      posted.filter(({ openMinor, totalMinor }) => openMinor > 0 && openMinor < totalMinor).length,
    ).toBeGreaterThan(5);
    expect(posted.filter(({ kind }) => kind === 'credit-note').length).toBeGreaterThanOrEqual(3);
  });

  test('gives the customer of the tour what its picture shows', () => {
    const overdue = openOf('villasenor').filter(({ due, currency }) => due < 0 && currency === 'MXN');
    expect(overdue.reduce((sum, { openMinor }) => sum + openMinor, 0)).toBe(186_450_00);
    expect(invoiceOf('F-20871').openMinor + invoiceOf('F-20934').openMinor).toBe(100_150_50);
  });

  test('invents every address under .example, save where a public provider is the point', () => {
    const addresses = sampleBook.customers.flatMap(({ contacts }) => contacts.map(({ address }) => address));
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual(['tlapaleria.donachayo@gmail.com']);
    expect(addresses.filter((address) => address === 'contabilidad@despacho-ruelas.example')).toHaveLength(3);
  });
});
