import type { Policy, Rung, SideStep } from './policy';

const mail = { channel: 'mail', needs: [], audience: 'all', enabled: true } as const satisfies Partial<Rung>;

const call = { what: 'call', stage: 'second', needs: ['two-notices'] } as const satisfies Partial<SideStep>;

/**
 * "Amable estándar", the policy we ship (reference: collections §10). A test holds its content to its version: whoever
 * changes it raises the version, so that a ledger can tell which ladder a reminder was written under.
 */
export const shippedPolicy: Policy = {
  id: 'kind-standard',
  version: 1,
  rungs: [
    { ...mail, id: 'courtesy', day: -5, stage: 'pre-due', letter: 'courtesy', audience: 'large-new-or-late' },
    { ...mail, id: 'due', day: 0, stage: 'due', letter: 'due-today', enabled: false },
    { ...mail, id: 'note', day: 1, stage: 'gentle', letter: 'gentle' },
    { ...mail, id: 'second-notice', day: 7, stage: 'second', letter: 'second' },
    { ...mail, id: 'letter-1', day: 30, stage: 'firm', letter: 'letter-1', needs: ['call-since-second-notice'] },
    { ...mail, id: 'letter-2', day: 45, stage: 'firm', letter: 'letter-2' },
    { ...mail, id: 'letter-3', day: 60, stage: 'final', letter: 'letter-3' },
  ],
  sideSteps: [
    { ...call, id: 'call-1', day: 12, letter: 'call-satisfaction' },
    { ...call, id: 'call-2', day: 20, letter: 'call-options' },
    { id: 'hand-over-review', day: 90, what: 'hand-over-review', stage: 'final', letter: 'hand-over', needs: [] },
  ],
  minimumGapDays: 5,
  promiseToleranceDays: 2,
  staleAfterDays: 14,
  // In minor units: 1.00 EUR, 20.00 MXN, 4,000.00 COP, 1,000 CLP …
  tolerances: {
    EUR: 100,
    USD: 100,
    GBP: 100,
    MXN: 2_000,
    BRL: 500,
    PEN: 400,
    COP: 400_000,
    CLP: 1_000,
    ARS: 100_000,
    UYU: 4_000,
  },
};
