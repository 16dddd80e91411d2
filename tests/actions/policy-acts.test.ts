import { describe, expect, test } from 'vitest';
import { addLateFee } from '@/lib/actions/add-late-fee';
import type { Done } from '@/lib/actions/circumstances';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import { chooseInvoicePolicy } from '@/lib/actions/choose-invoice-policy';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { refreshStandings } from '@/lib/actions/refresh-standings';
import { removePolicy, savePolicy } from '@/lib/actions/save-policy';
import { settleReply } from '@/lib/actions/settle-reply';
import { undo } from '@/lib/actions/undo';
import { waive } from '@/lib/actions/waive';
import { companyPolicy, policyById, shippedBook } from '@/lib/domain/policy-book';
import { shippedMatrix } from '@/lib/domain/policy-matrix';
import { strictPolicy } from '@/lib/domain/policy-variants';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import type { Ledger } from '@/lib/ledger/database';
import { readPolicyBook } from '@/lib/ledger/policy-book';
import { customerPanel } from '@/lib/views/customer-panel';
import { aContact, aCustomer, aLogEntry, anInvoice, aPayment, calendar, day, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { late, sent } from '../support/steps';
import { store } from '../support/stored-rows';

const phone = aContact({ id: 'phone', kind: 'phone', value: '+525512345678' });

async function aLedger(daysLate: number, log = [sent('note', daysLate - 1), sent('second-notice', daysLate - 8)]) {
  const rows = { customers: [aCustomer()], invoices: [late(daysLate)], contacts: [phone], log };
  return store(freshLedger(), rows);
}

async function stepOf(ledger: Ledger) {
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  if (!panel) throw new Error('no panel');
  return panel.nextStep;
}

describe('every act can be taken back, and then the next step is as it was', () => {
  const acts: [string, number, (here: ReturnType<typeof circumstances>) => Promise<Done<unknown>>, string][] = [
    [
      'a waived call',
      31,
      (here) =>
        waive(here, {
          customerId: 'customer',
          what: 'needs-call',
          step: 'letter-1',
          invoiceId: 'invoice',
          reason: 'No contestan desde marzo',
        }),
      'write',
    ],
    [
      'the care policy',
      31,
      (here) => choosePolicy(here, { customerId: 'customer', policyId: 'care', place: 'keep', reason: '' }),
      'call',
    ],
    [
      'a start anew',
      31,
      (here) => choosePolicy(here, { customerId: 'customer', policyId: null, place: 'restart', reason: 'Nuevo dueño' }),
      'write',
    ],
    [
      'a customer in our own hands',
      31,
      (here) => choosePolicy(here, { customerId: 'customer', policyId: null, place: 'by-hand', reason: 'Lo ve Ana' }),
      'wait',
    ],
    [
      'an invoice that nobody asks for',
      31,
      (here) =>
        chooseInvoicePolicy(here, {
          customerId: 'customer',
          invoiceIds: ['invoice'],
          policyId: 'no-follow',
          place: 'keep',
        }),
      'wait',
    ],
    ['a policy of our own', 13, (here) => savePolicy(here, { ...shippedPolicy, sideSteps: [] }), 'wait'],
    ['another company policy', 13, (here) => chooseCompanyPolicies(here, { company: 'no-follow' }), 'wait'],
  ];

  test.each(acts)('%s, %i days late', async (_what, daysLate, act, what) => {
    const ledger = await aLedger(daysLate);
    const here = circumstances(ledger);
    const before = await stepOf(ledger);
    expect(before.what).toBe('call');
    const { actId } = await act(here);
    expect((await stepOf(ledger)).what).toBe(what);
    expect(await undo(here, actId ?? '')).toMatchObject({ ok: true });
    expect(await stepOf(ledger)).toEqual(before);
  });
});

describe('a policy of our own', () => {
  test('counts its changes, wins over the shipped one of its id, and gives way when it is removed', async () => {
    const ledger = freshLedger();
    const here = circumstances(ledger);
    const draft = { ...strictPolicy, minimumGapDays: 3 };
    expect((await savePolicy(here, draft)).value).toBe(1);
    expect((await savePolicy(here, draft)).actId).toBeNull();
    expect((await savePolicy(here, { ...draft, name: 'Firme' })).value).toBe(2);
    expect(policyById(await readPolicyBook(ledger), 'strict')).toMatchObject({ name: 'Firme', minimumGapDays: 3 });
    await removePolicy(here, 'strict');
    expect(policyById(await readPolicyBook(ledger), 'strict')).toEqual(strictPolicy);
  });

  test('may be everybody’s, and a matrix of our own is read back', async () => {
    const ledger = freshLedger();
    const matrix = { ...shippedMatrix, slow: { A: 'care', B: 'care', C: 'care' } };
    await chooseCompanyPolicies(circumstances(ledger), { company: 'light', matrix });
    const book = await readPolicyBook(ledger);
    expect([companyPolicy(book).id, book.matrix.slow.B]).toEqual(['light', 'care']);
    expect(await readPolicyBook(freshLedger())).toEqual(shippedBook);
  });

  test('makes all standings be worked out again, and only then', async () => {
    const ledger = await aLedger(13);
    const here = circumstances(ledger);
    await refreshStandings(here);
    expect(await ledger.standings.get('customer')).toMatchObject({ bucket: 'rung-due' });
    await chooseCompanyPolicies(here, { company: 'no-follow' });
    await refreshStandings(here);
    expect(await ledger.standings.get('customer')).toMatchObject({ bucket: null });
  });
});

describe('what a person says about a customer', () => {
  test('a waiver without a reason waives nothing', async () => {
    const here = circumstances(await aLedger(31));
    const draft = { customerId: 'customer', what: 'needs-call', step: 'letter-1', invoiceId: 'invoice' } as const;
    expect(await waive(here, { ...draft, reason: '  ' })).toEqual({ value: null, actId: null });
  });

  test('the gap is released for today, with its reason in the log', async () => {
    const ledger = await aLedger(20, [sent('note', 2)]);
    const here = circumstances(ledger);
    expect(await stepOf(ledger)).toMatchObject({ what: 'wait', notToday: [{ code: 'contacted-recently' }] });
    await waive(here, {
      customerId: 'customer',
      what: 'contacted-recently',
      step: null,
      invoiceId: null,
      reason: 'Lo pidió él',
    });
    expect(await stepOf(ledger)).toMatchObject({ what: 'write', rung: 'second-notice' });
    expect(await ledger.log.toArray()).toContainEqual(
      expect.objectContaining({ outcome: 'waived', text: 'Lo pidió él' }),
    );
  });

  test('their mail waits until somebody settles it', async () => {
    const mail = aLogEntry({ id: 'in', on: '2026-11-23', direction: 'in', invoiceIds: [] });
    const ledger = await aLedger(20, [mail]);
    expect(await stepOf(ledger)).toMatchObject({ what: 'answer', channel: 'mail', letter: null });
    await settleReply(circumstances(ledger), { customerId: 'customer', reason: 'Contestado por teléfono' });
    expect((await stepOf(ledger)).what).toBe('write');
  });

  test('a fee that was chosen stays owed when the principal is paid, and says so', async () => {
    const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice()] });
    const here = circumstances(ledger);
    const asked = { dueOn: '2026-11-20', concept: 'Recargo pactado' };
    await addLateFee(here, { fees: [{ invoiceId: 'invoice', fee: mxn(8_000) }], ...asked });
    await store(ledger, {
      payments: [aPayment({ paidOn: day })],
    });
    const step = await stepOf(ledger);
    expect(step.what).toBe('write');
    expect(step.why).toContainEqual({ code: 'late-fee-open', amount: mxn(8_000) });
    expect((await addLateFee(here, { fees: [{ invoiceId: 'invoice', fee: mxn(0) }], ...asked })).actId).toBeNull();
  });
});
