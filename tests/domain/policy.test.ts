import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isWithinTolerance, toleranceOf } from '@/lib/domain/policy';
import { reminderStages } from '@/lib/domain/reminder-stage';
import { shippedPolicy } from '@/lib/domain/shipped-policy';

describe('the shipped policy', () => {
  test('raises its version when its content changes', () => {
    const { version, ...content } = shippedPolicy;
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
    expect({ version, hash }).toEqual({ version: 1, hash: '340a0eb297b7' });
  });

  test('never gets gentler as time goes on', () => {
    const stages = shippedPolicy.rungs.map(({ stage }) => reminderStages.indexOf(stage));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    const days = shippedPolicy.rungs.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test('names each rung and side step once', () => {
    const ids = [...shippedPolicy.rungs, ...shippedPolicy.sideSteps].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ['EUR', 100, true],
  ['EUR', 101, false],
  ['CLP', 1_000, true],
  ['CLP', 1_001, false],
  ['PYG', 0, true],
  ['PYG', 1, false],
])('%s %i is so little that nobody is written to: %s', (currency, minor, is) => {
  expect(isWithinTolerance({ minor, currency }, shippedPolicy.tolerances)).toBe(is);
});

test('a tolerance of one currency is none of another', () => {
  expect(toleranceOf({ EUR: 500 }, 'MXN')).toBe(0);
});
