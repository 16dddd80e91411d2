import type { EarnedIncentive } from '@/lib/domain/earned-incentives';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import { money, type Money } from '@/lib/domain/money';
import { grantedSource, type GrantedMethod } from '@/lib/domain/payment';
import { dayInZone, type PlainDate } from '@/lib/domain/plain-date';
import type { Situation } from '@/lib/domain/situation';
import type { Circumstances, Done } from './circumstances';
import { incentivesNow } from './incentives-now';
import { silentEntry } from './log-contact';
import type { Pen } from './pen';
import { perform } from './perform';

/** Which of the earned rewards; `note` is the sentence that stands in the history. */
export type RedemptionDraft = { customerId: string; invoiceIds: readonly string[]; note: string | null };

/** An incentive row that says nothing yet. */
export const silentIncentive = {
  invoiceIds: [],
  rule: null,
  amount: null,
  settled: null,
  gift: null,
  note: null,
  answers: null,
  voids: null,
} as const satisfies Partial<IncentiveRow>;

/**
 * Grants what a customer earned: a discount settles what is left of the invoices, and what is over stays as a credit; a
 * credit and a gift are written down (practices S0.31–S0.34). The rule is kept with the row as it stood.
 * @returns the row's id; null when nothing was earned on these invoices, or someone has decided already
 */
export function redeemIncentive(here: Circumstances, draft: RedemptionDraft): Promise<Done<string | null>> {
  const { customerId, note } = draft;
  return perform(here, 'redeem-incentive', async (pen) => {
    const now = await incentivesNow(here, customerId);
    const earned = now?.standing.earned.find((one) => isAbout(one, draft.invoiceIds));
    if (!now || !earned) return null;
    const { amount, gift, invoiceIds, paidOn } = earned;
    for (const part of earned.settle) {
      const on = settledOn(now.situation, part.invoiceId, paidOn);
      await settleWith(pen, 'discount', { customerId, ...part, on });
    }
    const settled = amount && money(sumOf(earned.settle), amount.currency);
    const row = { customerId, what: 'granted', invoiceIds, rule: now.standing.rule, amount, settled, gift } as const;
    const id = await pen.add('incentives', { ...silentIncentive, ...row, on: here.today, note });
    if (settled === null || settled.minor < (amount?.minor ?? 0)) {
      await noteIncentive(here, pen, { customerId, invoiceIds, outcome: 'incentive-granted', text: note });
    }
    return id;
  });
}

/** Settles part of an invoice with something that is no money. */
export async function settleWith(
  pen: Pen,
  method: GrantedMethod,
  { on, ...part }: { customerId: string; invoiceId: string; amount: Money; on: PlainDate },
): Promise<void> {
  const granted = { method, reference: null, creditNoteId: null, source: grantedSource, voids: null };
  await pen.add('payments', { ...part, paidOn: on, ...granted });
}

/** Writes in the history what no payment row tells. */
export async function noteIncentive(
  here: Circumstances,
  pen: Pen,
  told: {
    customerId: string;
    invoiceIds: readonly string[];
    outcome: 'incentive-granted' | 'incentive-used' | 'incentive-delivered';
    text: string | null;
  },
): Promise<void> {
  const on = dayInZone(pen.at, here.calendar.timeZone);
  const kind = { direction: 'internal', channel: 'note', evidence: 'logged' } as const;
  await pen.add('log', { ...silentEntry, ...kind, ...told, on, at: pen.at });
}

/** The day of the payment, so that the discount makes nobody late; a list that spoke since then would not see it. */
function settledOn({ file, on }: Situation, invoiceId: string, paidOn: PlainDate): PlainDate {
  const isListed = file.balanceReports.some(
    (report) => report.invoiceId === invoiceId && report.voided === null && report.asOf >= paidOn,
  );
  return isListed ? on.today : paidOn;
}

function isAbout({ invoiceIds }: EarnedIncentive, asked: readonly string[]): boolean {
  return invoiceIds.length === asked.length && invoiceIds.every((id) => asked.includes(id));
}

function sumOf(parts: EarnedIncentive['settle']): number {
  return parts.reduce((sum, { amount }) => sum + amount.minor, 0);
}
