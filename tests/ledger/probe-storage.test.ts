import { afterEach, expect, test, vi } from 'vitest';
import { probeStorage } from '@/lib/ledger/probe-storage';

afterEach(() => vi.unstubAllGlobals());

test('what can be written and read lasts in a page of its own, and is an island in a frame', async () => {
  expect(await probeStorage(false)).toBe('durable');
  expect(await probeStorage(true)).toBe('partitioned');
  expect(await probeStorage(true)).toBe('partitioned');
});

test('a browser that refuses, by an error or by throwing, leaves the memory', async () => {
  const refusing = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open: refusing });
  expect(await probeStorage(false)).toBe('memory');
});

test('an opening that never answers counts as refused', async () => {
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  expect(await probeStorage(true, 20)).toBe('memory');
});
