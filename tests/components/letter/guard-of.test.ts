import { expect, test } from 'vitest';
import { guardOf } from '@/components/letter/guard-of';
import type { Formats } from '@/components/common/use-formats';
import { choosePolicy } from '@/lib/actions/choose-policy';
import type { DraftedReminder } from '@/lib/actions/draft-reminder';
import { savePolicy } from '@/lib/actions/save-policy';
import { addDays } from '@/lib/domain/plain-date';
import { shippedPolicy } from '@/lib/domain/shipped-policy';
import { allSidebarTexts } from '@/lib/i18n/sidebar-texts';
import { wordsFrom } from '@/lib/i18n/words-from';
import { customerPanel } from '@/lib/views/customer-panel';
import { aCustomer, aLogEntry, anInvoice, calendar, day } from '../../support/builders';
import { circumstances, freshLedger } from '../../support/ledger';
import { store } from '../../support/stored-rows';

// The guard asks only for the day's phrase here.
const formats = { phrases: () => ({ onDay: 'hace poco' }) } as unknown as Formats;
const reminder = { rung: 'second' } as DraftedReminder;

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
  const guard = panel && guardOf(reminder, panel, day, wordsFrom('es', await allSidebarTexts('es')), formats);
  expect(guard?.title).toBe(title);
});
