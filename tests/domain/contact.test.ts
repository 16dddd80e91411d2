import { expect, test } from 'vitest';
import { contactDuties } from '@/lib/domain/contact';
import { readCase } from '@/lib/domain/read-case';
import { aContact, aCustomer, day } from '../support/builders';

const dutyRead = (duty: unknown) => {
  const read = readCase({ today: day, customer: aCustomer(), invoices: [], contacts: [{ ...aContact(), duty }] });
  return 'troubles' in read ? read.troubles : (read.file.contacts[0]?.duty ?? null);
};

test('every part that a person may have in a payment is read back, and none is made up', () => {
  expect(contactDuties.map(dutyRead)).toEqual([...contactDuties]);
  expect(dutyRead(null)).toBeNull();
  expect(dutyRead('boss')).not.toBe('boss');
});
