import { expect, test } from 'vitest';
import { addressingAtOnce } from '@/lib/actions/addressing-at-once';

test('what needs no list is told at once, and the list brings the domains', async () => {
  const { keyOf, isApart, isAutomatic, withDomains } = addressingAtOnce;
  expect(keyOf('Ana+x@Molinos.com.mx')).toBe('ana@molinos.com.mx');
  expect(isAutomatic('no-reply@banco.example')).toBe(true);
  expect(isApart('ana@molinos.com.mx', 'yo@empresa.com.mx')).toBe(true);
  expect((await withDomains()).domainOf('ana@pagos.molinos.com.mx')).toBe('molinos.com.mx');
});
