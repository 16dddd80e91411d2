import { expect, test } from 'vitest';
import { isNonPaymentReason, loggedReasons, nonPaymentReasons } from '@/lib/domain/non-payment-reason';

test('"They did not say" is an answer that a log may hold, but no reason', () => {
  expect(loggedReasons).toContain('not-told');
  expect(loggedReasons.filter(isNonPaymentReason)).toEqual([...nonPaymentReasons]);
});

test.each([null, '', 'not-told', 'minimum-gap', 'Forgot'])('%o is no reason for non-payment', (code) => {
  expect(isNonPaymentReason(code)).toBe(false);
});
