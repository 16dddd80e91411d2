import { expect, test } from 'vitest';
import { policyById, shippedBook } from '@/lib/domain/policy-book';
import { readPolicyBook } from '@/lib/ledger/policy-book';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { keepAmountBounds } from '@/lib/ledger/amount-bounds';
import { aCustomerFile, anInvoice, aRow, day, mxn } from '../support/builders';
import { freshLedger } from '../support/ledger';
import { store } from '../support/stored-rows';

test('rows and settings that are no policy are passed over, those of a person win', async () => {
  const ledger = await store(freshLedger(), {
    policies: [
      { ...aRow('strict'), name: 'Firme', minimumGapDays: 4 },
      { ...aRow('broken'), rungs: 'none' },
      { ...aRow('gone'), voided: { at: '', by: '', reason: '' } },
    ],
    settings: [
      { ...aRow('policy.company'), value: 'strict' },
      { ...aRow('policy.matrix'), value: 'all of them' },
    ],
  });
  const book = await readPolicyBook(ledger);
  expect(policyById(book, 'strict')).toMatchObject({ name: 'Firme', minimumGapDays: 4 });
  expect([policyById(book, 'broken'), policyById(book, 'gone')]).toEqual([null, null]);
  expect([book.company, book.matrix]).toEqual(['strict', shippedBook.matrix]);
});

test('the ground of a day is its book and the bounds of its classes', async () => {
  const ledger = freshLedger();
  const file = aCustomerFile({ invoices: [anInvoice({ total: mxn(90_000) })] });
  const before = await readStandingGround(ledger);
  expect(classedFile(file, before)).toMatchObject({ amountClass: null, isRelationshipSized: false });
  await keepAmountBounds(ledger, { day, bounds: { MXN: { a: 80_000, b: 10_000, relationship: 100_000 } } });
  const ground = await readStandingGround(ledger);
  expect(classedFile(file, ground)).toMatchObject({ amountClass: 'A', isRelationshipSized: false });
  expect(ground.version).toBe(before.version);
});
