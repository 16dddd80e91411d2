import { preferenceOf, type KnownPreference } from '@/lib/domain/payment-preference';
import { planStandings } from '@/lib/domain/plan-states';
import { situationIn } from '@/lib/domain/policy-book';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Ledger } from '@/lib/ledger/database';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { readTogether } from '@/lib/ledger/read-together';
import { panelTables, type CustomerPanelArgs } from './customer-panel';

/** What there is to know before one proposes a way out: what they prefer, and how earlier agreements went. */
export type WaysOutGround = {
  preferred: KnownPreference | null;
  /** Of plans and longer terms that are over, how many they kept; those that gave way to another do not count. */
  agreements: { kept: number; judged: number };
};

/** Reads what the page of ways out stands on; null when there is no such customer. */
export function waysOutGround(
  ledger: Ledger,
  { customerId, today, calendar }: CustomerPanelArgs,
): Promise<WaysOutGround | null> {
  return readTogether(ledger, panelTables(ledger), async () => {
    const [file, ground] = await Promise.all([readCustomerFile(ledger, customerId), readStandingGround(ledger)]);
    if (!file) return null;
    const { policy } = situationIn(classedFile(file, ground), ground.book, { today, calendar });
    const { promiseToleranceDays: toleranceDays, tolerances } = policy;
    const over = planStandings(file, { calendar, today, toleranceDays, tolerances })
      .map(({ standing }) => standing)
      .filter((standing) => standing === 'kept' || standing === 'ended' || standing === 'expired');
    return {
      preferred: preferenceOf(file.customer, file.plans),
      agreements: { kept: over.filter((standing) => standing === 'kept').length, judged: over.length },
    };
  });
}
