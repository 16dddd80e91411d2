import type { Circumstances, Done } from './circumstances';
import { skipFollowUpsOf } from './finish-follow-up';
import { perform } from './perform';
import { promisesNow } from './promises-now';

/** The customer took a promise back: every part of its batch that is still open is withdrawn, with its follow-up. */
export function withdrawPromise(
  here: Circumstances,
  promiseId: string,
  note: string | null = null,
): Promise<Done<void>> {
  return perform(here, 'withdraw-promise', async (pen) => {
    const promise = await here.ledger.promises.get(promiseId);
    if (!promise) return;
    const standings = await promisesNow(here, promise.customerId);
    const open = standings.filter((standing) => standing.state === 'open' && standing.promise.batch === promise.batch);
    for (const part of open) {
      const { customerId, invoiceIds, promised, batch, toleranceDays, channel } = part.promise;
      const said = { customerId, invoiceIds, promised, batch, toleranceDays, channel, note };
      await pen.add('promises', { ...said, replaces: null, withdraws: part.promise.id, voids: null });
    }
    const promiseIds = open.map((part) => part.promise.id);
    await skipFollowUpsOf(here, pen, promise.customerId, { promiseIds, reason: 'promise-withdrawn' });
  });
}
