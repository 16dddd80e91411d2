import { expect, test } from 'vitest';
import { importedCustomerFields, shownCustomer } from '@/lib/domain/overrides';

const imported = { name: 'SAUCES SA', taxId: 'SAU950101AB1' };

test.each([
  [{}, imported],
  [{ nameOverride: 'Los Sauces' }, { ...imported, name: 'Los Sauces' }],
  [
    { nameOverride: null, taxIdOverride: 'SAU950101AB2' },
    { ...imported, taxId: 'SAU950101AB2' },
  ],
])('with %j the customer is shown as %j', (overrides, shown) => {
  expect(shownCustomer({ ...imported, ...overrides })).toMatchObject(shown);
});

test('every imported field has its override', () => {
  const overrides = Object.fromEntries(importedCustomerFields.map((field) => [`${field}Override`, 'corregido']));
  expect(shownCustomer({ ...imported, ...overrides })).toMatchObject(
    Object.fromEntries(importedCustomerFields.map((field) => [field, 'corregido'])),
  );
});
