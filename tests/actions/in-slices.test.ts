import { expect, test } from 'vitest';
import { inSlices } from '@/lib/actions/in-slices';

test('everything is gone through once and in order, and a click gets its turn on the way', async () => {
  const things = Array.from({ length: 500 }, (_, place) => place);
  const seen: number[] = [];
  const turns: number[] = [];
  const clicking = setInterval(() => turns.push(seen.length), 1);
  await inSlices(things, (thing) => {
    const until = performance.now() + 0.2;
    while (performance.now() < until) void 0;
    seen.push(thing);
  });
  clearInterval(clicking);
  expect(seen).toEqual(things);
  expect(turns.some((done) => done > 0 && done < things.length)).toBe(true);
});

test('nothing takes no time', async () => {
  const seen: number[] = [];
  await inSlices([], (thing: number) => seen.push(thing));
  expect(seen).toEqual([]);
});
