import type { LogEntry } from './contact-log';
import { writtenChannels } from './contact-history';
import { effectiveRows } from './effective-rows';
import { invoiceLabel } from './invoice';
import { paidInvoices, type PaidInvoice } from './paid-invoices';
import { addMonths, type PlainDate } from './plain-date';
import { receiptsOf, type Receipt } from './receipt';
import { coveredCurrencies } from './remindable';
import { overdueLines, type OpenLine, type Situation } from './situation';

/** What a guess about non-payment is made from, worked out once. */
export type LateGround = {
  situation: Situation;
  /** What is really late: neither a small rest, nor on its way, nor covered by credits; oldest first, never empty. */
  late: readonly [OpenLine, ...OpenLine[]];
  /** Log entries that stand, oldest first. */
  entries: readonly LogEntry[];
  receipts: readonly Receipt[];
  paid: readonly PaidInvoice[];
  /** Twelve months before the day. */
  yearAgo: PlainDate;
};

/** The ground of a customer on a day; null when nothing is late, so that there is nothing to find a reason for. */
export function lateGround(situation: Situation): LateGround | null {
  const { file, on, policy } = situation;
  const [first, ...others] = reallyLate(situation);
  if (first === undefined) return null;
  const receipts = receiptsOf(file, on.today);
  return {
    situation,
    late: [first, ...others],
    entries: effectiveRows(file.log).toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    receipts,
    paid: paidInvoices(file, receipts, policy.tolerances),
    yearAgo: addMonths(on.today, -12),
  };
}

function reallyLate(situation: Situation): OpenLine[] {
  const covered = coveredCurrencies(situation);
  return overdueLines(situation).filter(
    ({ open, gates }) =>
      !covered.has(open.currency) && !gates.some(({ code }) => code === 'within-tolerance' || code === 'in-payment'),
  );
}

/** The name of a line's document, empty when it has none. */
export function labelOf({ invoice }: OpenLine): string {
  return invoiceLabel(invoice) ?? '';
}

/** Our written reminders since a day. */
export function noticesSince({ entries }: LateGround, day: PlainDate): number {
  return entries.filter(
    ({ direction, channel, on }) => direction === 'out' && writtenChannels.includes(channel) && on >= day,
  ).length;
}
