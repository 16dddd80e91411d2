import type { PromiseStanding } from '@/lib/domain/promise-states';
import type { Circumstances, Done } from './circumstances';
import { skipFollowUpsOf } from './finish-follow-up';
import type { Pen } from './pen';
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
    const parts = standings.filter((standing) => standing.state === 'open' && standing.promise.batch === promise.batch);
    await writeWithdrawal(here, pen, promise.customerId, { parts, note, reason: 'promise-withdrawn' });
  });
}

/** The same inside another act; `reason` is why nobody looks after them any more. */
export async function writeWithdrawal(
  here: Circumstances,
  pen: Pen,
  customerId: string,
  { parts, note, reason }: { parts: readonly PromiseStanding[]; note: string | null; reason: string },
): Promise<void> {
  for (const { promise } of parts) {
    const { invoiceIds, promised, batch, toleranceDays, channel } = promise;
    const said = { customerId, invoiceIds, promised, batch, toleranceDays, channel, note };
    await pen.add('promises', { ...said, replaces: null, withdraws: promise.id, voids: null });
  }
  await skipFollowUpsOf(here, pen, customerId, { promiseIds: parts.map(({ promise }) => promise.id), reason });
}
