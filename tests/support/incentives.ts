import type { IncentiveRule } from '@/lib/domain/incentive';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import { aRow, mxn } from './builders';

/** Two percent for paying ten days before the due day, offered since 1 September 2026. */
export function aRule(changes: Partial<IncentiveRule> = {}): IncentiveRule {
  const reward = { kind: 'discount', percent: 2 } as const;
  return { when: 'early', daysBefore: 10, reward, until: null, since: '2026-09-01', ...changes };
}

/** A discount of 20.00 MXN that settled an invoice. */
export function anIncentiveRow(changes: Partial<IncentiveRow> = {}): IncentiveRow {
  return {
    ...aRow('incentive'),
    customerId: 'customer',
    what: 'granted',
    invoiceIds: ['invoice'],
    rule: aRule(),
    amount: mxn(2_000),
    settled: mxn(2_000),
    gift: null,
    on: '2026-11-20',
    note: null,
    answers: null,
    voids: null,
    ...changes,
  };
}
