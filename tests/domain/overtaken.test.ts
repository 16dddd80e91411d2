import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '@/lib/domain/customer-file';
import { overtakenInvoices, type BegunLetter } from '@/lib/domain/overtaken';
import { aBalanceReport, aCustomerFile, aDisputeEvent, anInvoice, aPayment, mxn } from '../support/builders';

const begunAt = '2026-11-20T10:00:00.000Z';
const before = { createdAt: '2026-11-19T10:00:00.000Z' };
const since = { createdAt: '2026-11-21T10:00:00.000Z' };
const reminder: BegunLetter = { invoiceIds: ['invoice'], begunAt, asksForMoney: true };

function fates(changes: Partial<CustomerFile>, letter: Partial<BegunLetter> = {}) {
  const file = aCustomerFile({ invoices: [anInvoice(), anInvoice({ id: 'other' })], ...changes });
  return overtakenInvoices({ ...reminder, ...letter }, file, { MXN: 2_000 }).map(({ invoice, by }) => [invoice.id, by]);
}

describe('RULE-10: a begun letter about an invoice that meanwhile', () => {
  test.each<[string, Partial<CustomerFile>, string | null]>([
    ['stays as it was', {}, null],
    ['was cancelled', { invoices: [anInvoice({ cancelled: true })] }, 'cancelled'],
    ['was taken back', { invoices: [anInvoice({ voided: { at: '', by: '', reason: '' } })] }, 'cancelled'],
    ['was forgotten', { invoices: [] }, null],
    ['was paid', { payments: [aPayment(since)] }, 'paid'],
    ['was paid but for a trifle', { payments: [aPayment({ ...since, amount: mxn(99_000) })] }, 'paid'],
    ['was paid in part', { payments: [aPayment({ ...since, amount: mxn(60_000) })] }, null],
    ['was settled by a credit note', { payments: [aPayment({ ...since, creditNoteId: 'note' })] }, 'credited'],
    ['is nothing any more on a list', { balanceReports: [aBalanceReport({ ...since, open: mxn(0) })] }, 'paid'],
    ['was paid by mistake', { payments: [aPayment(since), aPayment({ ...since, id: 'v', voids: 'payment' })] }, null],
    ['is in dispute', { disputeEvents: [aDisputeEvent(since)] }, 'disputed'],
    [
      'was in dispute for an hour',
      {
        disputeEvents: [
          aDisputeEvent(since),
          aDisputeEvent({ id: 'e', what: 'closed', createdAt: '2026-11-21T11:00:00.000Z' }),
        ],
      },
      null,
    ],
  ])('%s', (_what, changes, by) => {
    expect(fates(changes)).toEqual(by === null ? [] : [['invoice', by]]);
  });

  test('what was so when the letter was begun is no news', () => {
    expect(fates({ payments: [aPayment(before)] })).toEqual([]);
    expect(fates({ disputeEvents: [aDisputeEvent(before)] })).toEqual([]);
  });

  test('a letter that asks for nothing does not mind a dispute, and minds a cancelled invoice', () => {
    const disputed = { disputeEvents: [aDisputeEvent(since)] };
    expect(fates(disputed, { asksForMoney: false })).toEqual([]);
    const cancelled = { invoices: [anInvoice({ cancelled: true })] };
    expect(fates(cancelled, { asksForMoney: false })).toEqual([['invoice', 'cancelled']]);
  });

  test('only the invoices of the letter are told', () => {
    const payments = [aPayment({ ...since, invoiceId: 'other' })];
    expect(fates({ payments })).toEqual([]);
    expect(fates({ payments }, { invoiceIds: ['invoice', 'other'] })).toEqual([['other', 'paid']]);
  });
});
