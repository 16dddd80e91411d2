import { expect, test } from 'vitest';
import { loadAddressing } from '@/lib/actions/load-addressing';

test('two spellings of one mailbox have the same key', async () => {
  const { keyOf } = await loadAddressing();
  expect(keyOf('Ana.Ruiz+pagos@GMAIL.com')).toBe(keyOf('anaruiz@gmail.com'));
});

test.each([
  ['tesoreria@pagos.molinos-unidos.com.mx', 'molinos-unidos.com.mx'],
  ['ana.ruiz@gmail.com', null],
])('%s belongs to the company domain %s', async (address, domain) => {
  const { domainOf } = await loadAddressing();
  expect(domainOf(address)).toBe(domain);
});

test.each([
  ['no-reply@banco.example', true],
  ['ana@banco.example', false],
])('whether nobody reads behind %s: %s', async (address, automatic) => {
  const { isAutomatic } = await loadAddressing();
  expect(isAutomatic(address)).toBe(automatic);
});
