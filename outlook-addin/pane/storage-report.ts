import type { Mounting } from '@/components/mount';
import { keepIndex, readIndex } from '@/lib/host/outlook/roaming-index';
import type { OfficeWorld } from '@/lib/host/outlook/office-world';
import type { Lasting } from '@/lib/ledger/probe-storage';
import { now } from './circumstances-of';

type StorageReport = NonNullable<Mounting['storage']>;

const dismissedName = 'cordial-place-understood';

/** What the sidebar says of the ledger's place, with the mailbox's own settings as the memory that outlives it. */
export function storageReport(world: OfficeWorld, account: string | null, lasting: Lasting): StorageReport {
  const knew = readIndex(world);
  return {
    lasting,
    knew,
    remember: (customers) => {
      // Nothing is no news: what was known before must survive an empty ledger, or its loss could not be told.
      if (customers > 0) void keepIndex(world, { account, customers, at: now() });
    },
    isDismissed: isKept(),
    dismiss: keep,
  };
}

/** Refused storage throws at the first touch. */
function isKept(): boolean {
  try {
    return localStorage.getItem(dismissedName) !== null;
  } catch {
    return false;
  }
}

function keep(): void {
  try {
    localStorage.setItem(dismissedName, '1');
  } catch {
    // It is said again at the next start.
  }
}
