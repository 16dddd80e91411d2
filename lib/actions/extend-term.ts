import type { Channel } from '@/lib/domain/contact-log';
import { money, totalsByCurrency } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import { agreePlan } from './accept-plan';
import type { Circumstances, Done } from './circumstances';
import { openInvoicesOf } from './promises-now';

/** A longer term as the person grants it. `reason` in their words, since it depends on them alone (practice S4.20). */
export type ExtensionDraft = {
  customerId: string;
  invoiceIds: readonly string[];
  until: PlainDate;
  reason: string;
  /** By which way they asked for it. */
  channel: Channel;
};

/**
 * Grants a longer term on chosen documents (practices S2.21, S4.19): reminders wait for the new day and its grace, and go
 * on afterwards by themselves. Who decided stands in the row.
 * @returns the ids of the rows, one for each currency; none without a reason, for a day that is past, or where nothing
 * of these documents is open
 */
export async function extendTerm(here: Circumstances, draft: ExtensionDraft): Promise<Done<string[]>> {
  const { customerId, invoiceIds, until, channel } = draft;
  const reason = draft.reason.trim();
  if (reason === '' || until < here.today) return { value: [], actId: null };
  const open = await openInvoicesOf(here, customerId);
  const meant = open.filter(({ id, openMinor }) => openMinor > 0 && invoiceIds.includes(id));
  const amounts = totalsByCurrency(meant.map(({ openMinor, total }) => money(openMinor, total.currency)));
  const plan = { kind: 'extension' as const, parts: [{ dueOn: until, amounts }], reason };
  const acceptance = { on: here.today, by: null, channel };
  return agreePlan(here, { customerId, invoiceIds: meant.map(({ id }) => id), plan, ...acceptance });
}
