import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addContact } from '@/lib/actions/add-contact';
import { changeContact } from '@/lib/actions/change-contact';
import { changeCustomer } from '@/lib/actions/change-customer';
import type { Circumstances, Done } from '@/lib/actions/circumstances';
import { closeDispute } from '@/lib/actions/close-dispute';
import { createCustomer } from '@/lib/actions/create-customer';
import { finishFollowUp } from '@/lib/actions/finish-follow-up';
import { linkAddress } from '@/lib/actions/link-address';
import { logCall } from '@/lib/actions/log-call';
import { logNote } from '@/lib/actions/log-note';
import { logPromise } from '@/lib/actions/log-promise';
import { openDispute } from '@/lib/actions/open-dispute';
import { recordPayment } from '@/lib/actions/record-payment';
import { saveSettings } from '@/lib/actions/save-settings';
import { scheduleFollowUp } from '@/lib/actions/schedule-follow-up';
import { undo } from '@/lib/actions/undo';
import { withdrawPromise } from '@/lib/actions/withdraw-promise';
import type { Ledger } from '@/lib/ledger/database';
import { aContact, aCustomer, anInvoice, mxn } from '../support/builders';
import { circumstances, freshLedger } from '../support/ledger';
import { visibleState } from '../support/ledger-state';
import { store } from '../support/stored-rows';

const customerId = 'customer';

/** Every verb with arguments that fit whatever the verbs before it did. */
const verbs: Record<string, (here: Circumstances, n: number) => Promise<Done<unknown>>> = {
  note: (here, n) => changeCustomer(here, customerId, { notes: `nota ${n}` }),
  language: (here, n) => changeCustomer(here, customerId, { language: n % 2 === 0 ? 'en' : null }),
  create: (here, n) =>
    createCustomer(here, { name: `Taller ${n}`, contacts: [{ kind: 'phone', value: `55 1234 567${n}` }] }),
  contact: (here, n) => addContact(here, customerId, { kind: 'email', value: `pagos${n}@lossauces.example` }),
  removal: (here, n) => changeContact(here, 'contact', { removed: n % 2 === 0, role: 'compras' }),
  link: (here, n) => linkAddress(here, `contable${n % 2}@despacho.example`, n % 3 === 0 ? null : customerId),
  promise: (here, n) => promise(here, { invoiceIds: n % 2 === 0 ? ['invoice'] : ['invoice', 'other'], minor: n * 100 }),
  wholePromise: (here) => promise(here, { invoiceIds: [], minor: null }),
  withdrawal: async (here) => withdrawPromise(here, (await here.ledger.promises.toArray()).at(-1)?.id ?? 'none'),
  payment: (here, n) => recordPayment(here, { customerId, amount: mxn(30_000 * (n + 1)), paidOn: here.today }),
  call: (here, n) =>
    logCall(here, { customerId, outcome: 'reached', text: `llamada ${n}`, followUp: { dueOn: '2026-11-30' } }),
  written: (here, n) => logNote(here, { customerId, text: `apunte ${n}` }),
  followUp: (here, n) => scheduleFollowUp(here, customerId, { dueOn: '2026-11-26', about: `asunto ${n}` }),
  done: async (here, n) => {
    const open = (await here.ledger.followUps.toArray()).filter(({ openOn }) => openOn !== null);
    const end = [{ how: 'done' }, { how: 'skipped', reason: 'x' }, { how: 'postponed', dueOn: '2026-12-01' }] as const;
    return finishFollowUp(here, open[n % Math.max(1, open.length)]?.id ?? 'none', end[n % 3]!);
  },
  dispute: (here) => openDispute(here, { customerId, invoiceIds: ['other'], text: 'faltan piezas' }),
  closing: async (here) => closeDispute(here, (await here.ledger.disputeEvents.toArray()).at(-1)?.disputeId ?? 'none'),
  settings: (here, n) => saveSettings(here, { companyName: `Imprenta ${n}`, country: n % 2 === 0 ? 'MX' : null }),
};

function promise(here: Circumstances, { invoiceIds, minor }: { invoiceIds: string[]; minor: number | null }) {
  const amount = minor === null ? null : mxn(minor + 1);
  return logPromise(here, { customerId, invoiceIds, parts: [{ date: '2026-11-27', amount }], channel: 'call' });
}

async function ledgerWithCustomer(): Promise<Ledger> {
  return store(freshLedger(), {
    customers: [aCustomer()],
    contacts: [aContact()],
    invoices: [anInvoice(), anInvoice({ id: 'other', number: '2090', dueOn: '2026-11-10' })],
  });
}

async function undone(
  here: Circumstances,
  work: () => Promise<Done<unknown>>,
): Promise<{ before: unknown; after: unknown }> {
  const before = await visibleState(here.ledger);
  const { actId } = await work();
  expect(actId).not.toBeNull();
  expect(await visibleState(here.ledger)).not.toEqual(before);
  expect(await undo(here, actId!)).toMatchObject({ ok: true });
  return { before, after: await visibleState(here.ledger) };
}

test.each(Object.entries(verbs).filter(([name]) => !['withdrawal', 'done', 'closing'].includes(name)))(
  'undoing "%s" leaves everything as it was',
  async (_name, verb) => {
    const here = circumstances(await ledgerWithCustomer());
    const { before, after } = await undone(here, () => verb(here, 2));
    expect(after).toEqual(before);
  },
);

test.each([
  ['promise', 'withdrawal'],
  ['followUp', 'done'],
  ['dispute', 'closing'],
  ['promise', 'wholePromise'],
] as const)('after "%s", undoing "%s" leaves the first as it was', async (first, second) => {
  const here = circumstances(await ledgerWithCustomer());
  await verbs[first]!(here, 1);
  const { before, after } = await undone(here, () => verbs[second]!(here, 1));
  expect(after).toEqual(before);
});

test('any sequence of acts, undone in reverse, leaves everything as it was', { timeout: 60_000 }, async () => {
  const sequences = fc.array(fc.tuple(fc.constantFrom(...Object.keys(verbs)), fc.nat(9)), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const ledger = await ledgerWithCustomer();
      const here = circumstances(ledger);
      const before = await visibleState(ledger);
      const acts: string[] = [];
      for (const [verb, n] of sequence) {
        const { actId } = await verbs[verb]!(here, n);
        if (actId) acts.push(actId);
      }
      for (const act of acts.toReversed()) expect(await undo(here, act)).toMatchObject({ ok: true });
      expect(await visibleState(ledger)).toEqual(before);
      await ledger.delete();
    }),
    { numRuns: 40 },
  );
});

describe('an act is kept when', () => {
  test('a later act changed the same field', async () => {
    const here = circumstances(await ledgerWithCustomer());
    const first = await changeCustomer(here, customerId, { notes: 'uno', language: 'en' });
    await changeCustomer(here, customerId, { notes: 'dos' });
    expect(await undo(here, first.actId!)).toEqual({ ok: false, reason: 'changed-since' });
    expect(await here.ledger.customers.get(customerId)).toMatchObject({ notes: 'dos', language: 'en' });
  });

  test('a later act builds on what it added', async () => {
    const here = circumstances(await ledgerWithCustomer());
    const { value: id, actId } = await createCustomer(here, { name: 'Taller Ruiz', contacts: [] });
    await logNote(here, { customerId: id, text: 'llama los lunes' });
    expect(await undo(here, actId!)).toEqual({ ok: false, reason: 'used-since' });
  });

  test('an import has given the customer documents since', async () => {
    const here = circumstances(await ledgerWithCustomer());
    const { value: id, actId } = await createCustomer(here, { name: 'Taller Ruiz', contacts: [] });
    await store(here.ledger, { invoices: [anInvoice({ id: 'imported', customerId: id })] });
    expect(await undo(here, actId!)).toEqual({ ok: false, reason: 'used-since' });
  });

  test('it was undone already, or is not known', async () => {
    const here = circumstances(await ledgerWithCustomer());
    const { actId } = await logNote(here, { customerId, text: 'hola' });
    await undo(here, actId!);
    expect(await undo(here, actId!)).toEqual({ ok: false, reason: 'already-undone' });
    expect(await undo(here, 'nothing')).toEqual({ ok: false, reason: 'unknown-act' });
  });
});

test('a later act on another field does not stand in the way', async () => {
  const here = circumstances(await ledgerWithCustomer());
  const first = await changeCustomer(here, customerId, { notes: 'uno' });
  await changeCustomer(here, customerId, { language: 'pt' });
  expect(await undo(here, first.actId!)).toMatchObject({ ok: true });
  expect(await here.ledger.customers.get(customerId)).toMatchObject({ notes: null, language: 'pt' });
});
