import { expect, test } from 'vitest';
import { satisfactionOf } from '@/lib/domain/satisfaction';
import { aLogEntry } from '../support/builders';

test('the newest answer counts; one that was taken back leaves the one before', () => {
  const asked = aLogEntry({ id: 'a', on: '2026-11-02', satisfaction: 'content', text: 'Muy bien' });
  const silent = aLogEntry({ id: 'b', on: '2026-11-10' });
  const later = aLogEntry({ id: 'c', on: '2026-11-12', satisfaction: 'discontent', text: null });
  expect(satisfactionOf([])).toBeNull();
  expect(satisfactionOf([silent])).toBeNull();
  expect(satisfactionOf([later, asked, silent])).toEqual({ answer: 'discontent', on: '2026-11-12', text: null });
  const taken = aLogEntry({ id: 'd', voids: 'c' });
  expect(satisfactionOf([asked, later, taken])).toEqual({ answer: 'content', on: '2026-11-02', text: 'Muy bien' });
});
