import { expect, test } from 'vitest';
import { keepIndex, readIndex } from '@/lib/host/outlook/roaming-index';
import { OfficeDouble } from './support/office-double';

const index = { account: 'ana@taller.example', customers: 214, at: '2026-11-24T15:00:00.000Z' };

test('what one session keeps another one reads', async () => {
  const office = new OfficeDouble();
  expect(readIndex(office)).toBeNull();
  await keepIndex(office, index);
  expect(readIndex(office)).toEqual(index);
});

test.each([['a text'], [42], [{ customers: 'many', at: '' }], [{ customers: 2 }]])('%j is none of ours', (held) => {
  const office = new OfficeDouble();
  office.settings['cordial.index'] = held;
  expect(readIndex(office)).toBeNull();
});

test('a mailbox that keeps nothing changes nothing here', async () => {
  const office = new OfficeDouble();
  office.moods.set('saveAsync', 9019);
  await expect(keepIndex(office, index)).resolves.toBeUndefined();
});
