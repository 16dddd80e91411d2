import { openDisputes } from '@/lib/domain/dispute';
import { groupBy } from '@/lib/domain/group-by';
import { shownCustomer } from '@/lib/domain/overrides';
import { isOnOurSide } from '@/lib/domain/own-side';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Ledger } from '@/lib/ledger/database';
import { readTogether } from '@/lib/ledger/read-together';

/** Something of ours that keeps a customer from paying. */
export type OwnSideBlocker = {
  disputeId: string;
  customerId: string;
  name: string;
  code: string;
  /** Who sees to it; null while nobody does. */
  owner: string | null;
  dueOn: PlainDate | null;
  openedOn: PlainDate;
};

/** What waits for ourselves, what was to be answered first at the top and what has no day after it. */
export async function ownSideBlockers(
  ledger: Ledger,
  { timeZone }: { timeZone: string },
): Promise<readonly OwnSideBlocker[]> {
  return readTogether(ledger, [ledger.disputeEvents, ledger.customers], async () => {
    const events = groupBy(await ledger.disputeEvents.toArray(), ({ customerId }) => customerId);
    const ours = [...events].flatMap(([customerId, own]) =>
      openDisputes(own, timeZone)
        .filter(isOnOurSide)
        .map((dispute) => ({ customerId, dispute })),
    );
    const customers = await ledger.customers.bulkGet(ours.map(({ customerId }) => customerId));
    const blockers = ours.flatMap(({ customerId, dispute }, place): OwnSideBlocker[] => {
      const customer = customers[place];
      if (!customer || customer.voided !== null || customer.blocked) return [];
      const { disputeId, code, owner, dueOn, openedOn } = dispute;
      return [
        { disputeId, customerId, name: shownCustomer(customer).name, code: code ?? 'other', owner, dueOn, openedOn },
      ];
    });
    return blockers.toSorted((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1));
  });
}

function dayKey({ dueOn, openedOn }: OwnSideBlocker): string {
  return `${dueOn ?? '9999-12-31'} ${openedOn}`;
}
