import { expect, test } from 'vitest';
import { createCustomer } from '@/lib/actions/create-customer';
import { loadColumns } from '@/lib/actions/load-columns';
import { logPromise } from '@/lib/actions/log-promise';
import { newId } from '@/lib/actions/new-id';
import { openDispute } from '@/lib/actions/open-dispute';
import { recordPayment } from '@/lib/actions/record-payment';
import { saveSettings } from '@/lib/actions/save-settings';
import { lateFeeSource } from '@/lib/domain/late-fee';
import { append } from '@/lib/ledger/write';
import { toneFacts, writtenMail } from '@/lib/views/tone-facts';
import { anInvoice, aRow, calendar, day, mxn } from '../support/builders';
import { freshLedger } from '../support/ledger';

test('a letter is held against all documents, paid ones too, and what was promised, disputed and received', async () => {
  const ledger = freshLedger();
  const here = { ledger, today: day, now: () => `${day}T15:00:00.000Z`, newId, by: 'ana@taller.example', calendar };
  await saveSettings(here, { 'company.name': 'Talleres Orozco', 'company.country': 'MX' });
  const contacts = [{ kind: 'email' as const, value: 'pagos@lossauces.example', name: null }];
  const customerId = (await createCustomer(here, { name: 'Los Sauces', language: 'es', contacts })).value;
  const rows = ['F-1', 'F-2', 'F-3'].map((id) => ({
    ...anInvoice(),
    ...aRow(id),
    series: null,
    customerId,
    number: id,
    dueOn: '2026-11-01',
    total: mxn(100_000),
  }));
  await append(ledger, 'invoices', rows, await loadColumns());
  await recordPayment(here, { customerId, amount: mxn(100_000), paidOn: '2026-11-20', invoiceIds: ['F-1'] });
  await openDispute(here, { customerId, invoiceIds: ['F-2'] });
  const parts = [{ date: '2026-11-27', amount: null }];
  await logPromise(here, { customerId, invoiceIds: ['F-3'], parts, channel: 'mail' });

  const facts = await toneFacts(ledger, { customerId, today: day, calendar });
  const open = new Map(facts?.balances.map(({ invoiceId, open: rest }) => [invoiceId, rest.minor]));
  expect([...open].toSorted()).toEqual([
    ['F-1', 0],
    ['F-2', 100_000],
    ['F-3', 100_000],
  ]);
  expect(facts?.company).toMatchObject({ name: 'Talleres Orozco', country: 'MX' });
  expect(facts?.contacts.map(({ value }) => value)).toEqual(['pagos@lossauces.example']);
  expect(facts?.payments).toMatchObject([{ amount: mxn(100_000), paidOn: '2026-11-20' }]);
  expect(facts?.disputes).toEqual([{ invoiceIds: ['F-2'], open: true }]);
  expect(facts?.promises).toMatchObject([{ state: 'open', promised: { date: '2026-11-27' } }]);
  expect(await toneFacts(ledger, { customerId: 'nobody', today: day, calendar })).toBeNull();
  // Nothing may be reminded of and nothing was written yet: an overdue document speaks gently.
  expect(await writtenMail(ledger, { customerId, today: day, calendar })).toEqual({ facts, stage: 'gentle' });
});

test('interest may be spoken of once the customer agreed to terms that name it, or a fee stands on their account', async () => {
  const ledger = freshLedger();
  const here = { ledger, today: day, now: () => `${day}T15:00:00.000Z`, newId, by: 'ana@taller.example', calendar };
  await saveSettings(here, { 'company.terms.late': '1.5 % al mes' });
  const contacts = [{ kind: 'email' as const, value: 'pagos@lossauces.example', name: null }];
  const customerId = (await createCustomer(here, { name: 'Los Sauces', language: 'es', contacts })).value;
  const agreed = async () => (await toneFacts(ledger, { customerId, today: day, calendar }))?.agreedFees;
  expect(await agreed()).toBeNull();

  const agreement = { reference: null, signedOn: day, terms: null, fileName: null };
  await ledger.customers.update(customerId, { agreement });
  expect(await agreed()).toEqual({ text: '1.5 % al mes' });

  await ledger.customers.update(customerId, { agreement: null });
  const fee = {
    ...anInvoice(),
    ...aRow('N-1'),
    series: null,
    customerId,
    type: 'debit-note',
    source: lateFeeSource,
  } as const;
  await append(ledger, 'invoices', [{ ...fee, total: mxn(1_500) }], await loadColumns());
  expect(await agreed()).toEqual({ text: null });
});
