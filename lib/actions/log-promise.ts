import type { Channel } from '@/lib/domain/contact-log';
import { followUpAfterPromise } from '@/lib/domain/follow-up';
import { money, totalsByCurrency, type Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Situation } from '@/lib/domain/situation';
import type { StoredInvoice } from '@/lib/ledger/database';
import type { Circumstances, Done } from './circumstances';
import { skipFollowUpsOf } from './finish-follow-up';
import type { Pen } from './pen';
import { perform } from './perform';
import { openInvoicesOf } from './promises-now';
import { writeFollowUp } from './schedule-follow-up';
import { situationNow } from './situation-now';

/** What the customer said. `amount` null: whatever is open of the invoices beyond the amounts that were named. */
export type PromiseDraft = {
  customerId: string;
  /** Empty: all that the customer owes. */
  invoiceIds: readonly string[];
  parts: readonly { date: PlainDate; amount: Money | null }[];
  channel: Channel;
  note?: string | null;
  /** Working days that we wait after the promised day; those of the customer's policy unless told. */
  toleranceDays?: number;
};

/**
 * Logs a promise, each part with its follow-up for the working day after the last day of grace. An earlier batch that is
 * open on one of the invoices is replaced, and its follow-ups with it (reference: collections RULE-12).
 * @returns the ids of the parts; none when nothing is open and no amount was named.
 */
export function logPromise(here: Circumstances, draft: PromiseDraft): Promise<Done<string[]>> {
  return perform(here, 'log-promise', (pen) => writePromise(here, pen, draft));
}

/** The same inside another act, so that a call and what was promised in it are one save. */
export async function writePromise(here: Circumstances, pen: Pen, draft: PromiseDraft): Promise<string[]> {
  const { customerId } = draft;
  const situation = await situationNow(here, customerId);
  if (!situation) return [];
  const { toleranceDays = situation.policy.promiseToleranceDays } = draft;
  const parts = amountsOf(draft, await openInvoicesOf(here, customerId));
  if (parts.length === 0) return [];
  const replaced = openPartsOn(situation, draft.invoiceIds);
  await skipFollowUpsOf(here, pen, customerId, { promiseIds: replaced, reason: 'promise-replaced' });
  const batch = here.newId();
  const ids: string[] = [];
  for (const [place, { date, amount }] of parts.entries()) {
    const said = { customerId, invoiceIds: draft.invoiceIds, promised: { date, amount }, batch, toleranceDays };
    const answers = { replaces: replaced[place] ?? replaced[0] ?? null, withdraws: null, voids: null };
    const id = await pen.add('promises', { ...said, ...answers, channel: draft.channel, note: draft.note ?? null });
    await writeFollowUp(pen, customerId, { dueOn: followUpAfterPromise(said, here.calendar), promiseId: id });
    ids.push(id);
  }
  return ids;
}

function amountsOf(draft: PromiseDraft, open: readonly StoredInvoice[]): { date: PlainDate; amount: Money }[] {
  const meant = open.filter(({ id }) => draft.invoiceIds.length === 0 || draft.invoiceIds.includes(id));
  const owed = meant.map(({ openMinor, total }) => money(openMinor, total.currency));
  const named = draft.parts.flatMap(({ amount }) => (amount ? [money(-amount.minor, amount.currency)] : []));
  const rest = totalsByCurrency([...owed, ...named]);
  const parts = draft.parts.flatMap(({ date, amount }) =>
    (amount ? [amount] : rest).map((part) => ({ date, amount: part })),
  );
  return parts.filter(({ amount }) => amount.minor > 0);
}

function openPartsOn({ promises }: Situation, invoiceIds: readonly string[]): string[] {
  return promises
    .filter(({ state }) => state === 'open')
    .filter(({ promise }) => sharesInvoice(promise.invoiceIds, invoiceIds))
    .map(({ promise }) => promise.id);
}

/** No invoices named means all of them. */
function sharesInvoice(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
}
