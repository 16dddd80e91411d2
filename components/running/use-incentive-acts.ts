import { declineIncentive } from '@/lib/actions/decline-incentive';
import { deliverGift } from '@/lib/actions/deliver-gift';
import { redeemIncentive } from '@/lib/actions/redeem-incentive';
import { useActs } from '../common/acts';
import { useSurroundings } from '../surroundings';

export type IncentiveActs = {
  redeem: (invoiceIds: readonly string[], note: string) => void;
  decline: (invoiceIds: readonly string[]) => void;
  deliver: (rowId: string) => void;
};

/** What can be done with an incentive, each with its undo. */
export function useIncentiveActs(customerId: string): IncentiveActs {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  return {
    redeem: (invoiceIds, note) =>
      performHere(redeemIncentive(here, { customerId, invoiceIds, note }), {
        done: words('incentives.redeemed'),
        undone: words('incentives.redeemedUndone'),
      }),
    decline: (invoiceIds) =>
      performHere(declineIncentive(here, { customerId, invoiceIds }), { done: words('incentives.declined') }),
    deliver: (rowId) =>
      performHere(deliverGift(here, { customerId, rowId }), { done: words('incentives.deliveredSaid') }),
  };
}
