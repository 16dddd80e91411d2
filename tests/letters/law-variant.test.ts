import { expect, test } from 'vitest';
import { lawVariant, partsFor } from '@/lib/letters/law-variant';
import { someFacts } from './facts';

const { customer, company } = someFacts();

test.each([
  ['CO', true, 'MX', 'co-consumer'],
  ['CO', null, 'MX', 'co-consumer'],
  ['CO', false, 'CO', null],
  [null, null, 'CO', 'co-consumer'],
  ['MX', true, 'CO', null],
] as const)('a customer in %s, consumer %s, of a company in %s: %s', (country, isConsumer, home, variant) => {
  const facts = someFacts({ customer: { ...customer, country, isConsumer }, company: { ...company, country: home } });
  expect(lawVariant(facts)).toBe(variant);
});

test('the part of the law takes the place of the common one', () => {
  const parts = { cause: '¿Todo bien?', 'cause.co-consumer': 'Dígame.', door: 'Aquí.' };
  expect(partsFor(parts, 'co-consumer')).toMatchObject({ cause: 'Dígame.', door: 'Aquí.' });
  expect(partsFor(parts, null)).toBe(parts);
});
