import { refreshOpenBalances } from '@/lib/ledger/derive';
import type { BeforeImage } from '@/lib/ledger/local-rows';
import { customersOf } from '@/lib/ledger/customers-of';
import { actsKept, tablesOfActs } from '@/lib/ledger/tables';
import type { Circumstances, Done } from './circumstances';
import { loadColumns } from './load-columns';
import { takePen, type Pen } from './pen';
import { refreshStandingsOf } from './refresh-standings-of';

/** Everything that a person can do and take back; the interface has a sentence for each. */
export const actKinds = [
  'create-customer',
  'change-customer',
  'add-contact',
  'change-contact',
  'link-address',
  'log-promise',
  'withdraw-promise',
  'log-contact',
  'log-note',
  'schedule-follow-up',
  'finish-follow-up',
  'note-calendar',
  'record-payment',
  'open-dispute',
  'close-dispute',
  'note-dispute',
  'brief-colleague',
  'log-brief-result',
  'draft-inserted',
  'settle-draft',
  'save-settings',
  'save-policy',
  'choose-policy',
  'treat-customer',
  'waive',
  'settle-reply',
  'set-aside',
  'add-late-fee',
  'confirm-reason',
  'propose-plans',
  'accept-plan',
  'end-plan',
  'extend-term',
  'change-conditions',
  'park-customer',
  'set-incentive',
  'redeem-incentive',
  'decline-incentive',
  'use-credit',
  'deliver-gift',
  'keep-agreement',
] as const;

export type ActKind = (typeof actKinds)[number];

/**
 * Does one act of a person in one transaction: what it writes, its before-images for undo, what is open of the invoices it
 * touches and the standings of its customers are there together or not at all.
 * @returns `actId` null when the act changed nothing.
 */
export async function perform<T>(
  here: Circumstances,
  what: ActKind,
  write: (pen: Pen) => Promise<T>,
): Promise<Done<T>> {
  const columnsOf = await loadColumns();
  return here.ledger.transaction('rw', [...tablesOfActs], async () => {
    const pen = takePen(here, columnsOf);
    const value = await write(pen);
    if (pen.images.length === 0) return { value, actId: null };
    await settleDerived(here, pen.images);
    const [customerId = null, ...others] = customersOf(pen.images);
    const actId = here.newId();
    await here.ledger.acts.add({
      id: actId,
      what,
      customerId: others.length === 0 ? customerId : null,
      at: pen.at,
      images: pen.images,
      undoneAt: null,
    });
    await dropOldActs(here);
    return { value, actId };
  });
}

/** Rebuilds what follows from the changed rows: open balances and the standings of their customers. */
export async function settleDerived(here: Circumstances, images: readonly BeforeImage[]): Promise<void> {
  const customerIds = customersOf(images);
  const hasMoney = images.some(
    ({ table }) => table === 'payments' || table === 'balanceReports' || table === 'invoices',
  );
  if (hasMoney) await refreshOpenBalances(here.ledger, customerIds);
  await refreshStandingsOf(here, customerIds);
}

async function dropOldActs({ ledger }: Circumstances): Promise<void> {
  const surplus = (await ledger.acts.count()) - actsKept;
  if (surplus > 0) await ledger.acts.orderBy('at').limit(surplus).delete();
}
