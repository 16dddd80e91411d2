import { expect, test } from 'vitest';
import { mainContactFirst } from '@/lib/domain/main-contact';

const contacts = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test.each([
  ['b', ['b', 'a', 'c']],
  ['gone', ['a', 'b', 'c']],
  [null, ['a', 'b', 'c']],
  [undefined, ['a', 'b', 'c']],
])('with %s chosen the order is %s', (mainContactId, ids) => {
  const customer = mainContactId === undefined ? { id: 'customer' } : { id: 'customer', mainContactId };
  expect(mainContactFirst(contacts, customer).map(({ id }) => id)).toEqual(ids);
});
