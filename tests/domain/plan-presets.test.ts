import { expect, test } from 'vitest';
import { likelyDay, planPresets, presetRule } from '@/lib/domain/plan-presets';
import { calendar } from '../support/builders';

const on = { today: '2026-11-24', calendar, usualPayDay: null };

test('each preset says how often and how many, the first on a Friday or on their usual day', () => {
  expect(planPresets.map((preset) => presetRule(preset, on))).toEqual([
    { parts: 4, every: 'week', firstOn: '2026-11-27' },
    { parts: 4, every: 'fortnight', firstOn: '2026-11-27' },
    { parts: 3, every: 'month', firstOn: '2026-11-27' },
    { parts: 8, every: 'week', firstOn: '2026-11-27' },
    // Friday 25 December is no working day.
    { parts: 1, every: 'month', firstOn: '2026-12-28' },
  ]);
  expect(presetRule('monthly', { ...on, usualPayDay: 3 }).firstOn).toBe('2026-12-02');
});

test.each([
  [1, '2026-11-25'],
  [2, '2026-12-02'],
  [8, '2026-12-02'],
])('at least %i days away: %s', (days, expected) => {
  expect(likelyDay(days, { ...on, usualPayDay: 3 })).toBe(expected);
});
