import { situationIn } from '@/lib/domain/policy-book';
import { readinessOf, type Readiness } from '@/lib/domain/readiness';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Ledger } from '@/lib/ledger/database';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { readTogether } from '@/lib/ledger/read-together';
import { panelTables, type CustomerPanelArgs } from './customer-panel';

export type { Readiness, ReadinessItem } from '@/lib/domain/readiness';

/** Whether all is ready for a message or a call (practice S1.4); null when there is no such customer. */
export function readiness(
  ledger: Ledger,
  { customerId, today, calendar, way }: CustomerPanelArgs & { way: 'mail' | 'call' },
): Promise<Readiness | null> {
  return readTogether(ledger, panelTables(ledger), async () => {
    const [file, ground] = await Promise.all([readCustomerFile(ledger, customerId), readStandingGround(ledger)]);
    if (!file) return null;
    return readinessOf(situationIn(classedFile(file, ground), ground.book, { today, calendar }), way);
  });
}
