import { expect, test } from 'vitest';
import { invoiceLabel } from '@/lib/domain/invoice';

test.each([
  ['F', '20871', 'F20871'],
  ['F-', 'F-20871', 'F-20871'],
  ['A-0002', '00001207', 'A-0002-00001207'],
  [null, '118', '118'],
  ['B', null, 'B'],
])('series %j and number %j are called %j', (series, number, label) => {
  expect(invoiceLabel({ series, number })).toBe(label);
});
