import { expect, test } from 'vitest';
import { guardOf, type Writing } from '@/components/common/guard-of';
import type { Formats } from '@/components/common/use-formats';
import { choosePolicy } from '@/lib/actions/choose-policy';
import { savePolicy } from '@/lib/actions/save-policy';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { allSidebarTexts } from '@/lib/i18n/sidebar-texts';
import { wordsFrom } from '@/lib/i18n/words-from';
import { customerPanel } from '@/lib/views/customer-panel';
import {
  aCustomer,
  aDisputeEvent,
  aLogEntry,
  anInvoice,
  aPayment,
  aPromise,
  calendar,
  day,
} from '../../support/builders';
import { circumstances, freshLedger } from '../../support/ledger';
import { store } from '../../support/stored-rows';

// The guard asks only for these here.
const formats = {
  phrases: () => ({ onDay: 'hace poco' }),
  money: () => '100.00 MXN',
  list: (names: readonly string[]) => names.join(' y '),
} as unknown as Formats;

test.each([
  ['longer than the shipped one', 10, 7, 'Le escribimos hace poco'],
  ['over', 10, 10, undefined],
  ['shorter than the shipped one', 2, 3, undefined],
])('a gap that the customer’s own policy makes %s', async (_what, minimumGapDays, daysAgo, title) => {
  const log = [aLogEntry({ on: addDays(day, -daysAgo) })];
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice()], log });
  const here = circumstances(ledger);
  await savePolicy(here, { ...shippedPolicy, id: 'own', name: 'Nuestra', minimumGapDays });
  await choosePolicy(here, { customerId: 'customer', policyId: 'own', place: 'keep', reason: '' });
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  const guard = panel && guardOf('reminder', panel, day, wordsFrom('es', await allSidebarTexts('es')), formats);
  expect(guard?.title).toBe(title);
});

test.each<[string, Parameters<typeof store>[1], Writing, unknown]>([
  ['promised', { promises: [aPromise()] }, 'mail', 'Prometió pagar hace poco'],
  ['promised, in an answer', { promises: [aPromise()] }, 'reply', 'Prometió pagar hace poco'],
  [
    'just paid',
    { payments: [aPayment({ paidOn: addDays(day, -1), invoiceId: null })] },
    'mail',
    'Pagó hace poco: 100.00 MXN',
  ],
  ['paid last month', { payments: [aPayment({ paidOn: addDays(day, -30), invoiceId: null })] }, 'mail', undefined],
  ['disputes', { disputeEvents: [aDisputeEvent()] }, 'reply', expect.stringContaining('Tiene un reclamo abierto')],
  ['was written to yesterday', { log: [aLogEntry({ on: addDays(day, -1) })] }, 'mail', undefined],
])('before a mail of one’s own to one who %s', async (_what, rows, writing, title) => {
  const ledger = await store(freshLedger(), { customers: [aCustomer()], invoices: [anInvoice()], ...rows });
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  const words = wordsFrom('es', await allSidebarTexts('es'));
  expect(panel && guardOf(writing, panel, day, words, formats)?.title).toEqual(title);
});

test('whoever asked for silence is answered and not written to', async () => {
  const ledger = await store(freshLedger(), { customers: [aCustomer({ blocked: true })], invoices: [anInvoice()] });
  const panel = await customerPanel(ledger, { customerId: 'customer', today: day, calendar });
  const words = wordsFrom('es', await allSidebarTexts('es'));
  const titles = (['mail', 'letter', 'reply'] as const).map(
    (writing) => panel && guardOf(writing, panel, day, words, formats)?.title,
  );
  expect(titles).toEqual(['Pidió que no le escribamos', 'Pidió que no le escribamos', undefined]);
});
