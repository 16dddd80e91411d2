import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import { openOptions } from '@/lib/domain/plan-offers';
import { dayInZone } from '@/lib/domain/plain-date';
import type { PlannedPart } from '@/lib/domain/plan-schedule';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import type { Pen } from './pen';
import { perform } from './perform';

/** One way to pay that is offered. Amounts of several currencies on one day become a row for each currency. */
export type PlanOptionDraft = {
  parts: readonly PlannedPart[];
  kind?: NonNullable<InstalmentPlan['kind']>;
  /** Why it is granted, in the person's words. */
  reason?: string | null;
};

export type PlanProposal = {
  customerId: string;
  invoiceIds: readonly string[];
  options: readonly PlanOptionDraft[];
};

/**
 * Keeps the ways to pay that are offered to a customer, so that one of them can be agreed later. An earlier offer about
 * the same documents that nobody answered gives way. Reminders go on until something is agreed.
 * @returns the offer's id; null where nothing was to be paid
 */
export function proposePlans(here: Circumstances, proposal: PlanProposal): Promise<Done<string | null>> {
  return perform(here, 'propose-plans', (pen) => writeOffer(here, pen, proposal));
}

/** The same inside another act. `isNoted` false: what is agreed at once is told as an agreement alone. */
export async function writeOffer(
  here: Circumstances,
  pen: Pen,
  proposal: PlanProposal,
  { isNoted = true }: { isNoted?: boolean } = {},
): Promise<string | null> {
  const { customerId, invoiceIds, options } = proposal;
  const rows = options.flatMap((option, place) => rowsOf(option, place));
  if (rows.length === 0) return null;
  await endOptions(here, pen, { customerId, invoiceIds, endReason: 'offered-anew' });
  const offer = here.newId();
  const answer = { acceptedOn: null, acceptedBy: null, acceptedVia: null, endedOn: null, endReason: null };
  for (const row of rows) {
    const ids = await ofCurrency(here, invoiceIds, row.schedule[0]?.amount.currency ?? '');
    await pen.add('plans', { customerId, invoiceIds: ids, ...row, ...answer, replaces: null, offer });
  }
  if (isNoted) await noteOf(here, pen, { customerId, invoiceIds, outcome: 'plan-offered' });
  return offer;
}

/** Ends the options about these documents that wait for an answer; `except` keeps those of one option. */
export async function endOptions(
  here: Circumstances,
  pen: Pen,
  of: { customerId: string; invoiceIds: readonly string[]; endReason: string; except?: readonly string[] },
): Promise<void> {
  const plans = await here.ledger.plans.where('customerId').equals(of.customerId).toArray();
  for (const { rows } of openOptions(plans)) {
    if (!rows.some((row) => sharesInvoice(row.invoiceIds, of.invoiceIds))) continue;
    for (const { id } of rows) {
      if (of.except?.includes(id)) continue;
      await pen.change('plans', id, { endedOn: here.today, endReason: of.endReason });
    }
  }
}

/** Writes down that something was offered or agreed: a decision of ours, which is no contact. */
export async function noteOf(
  here: Circumstances,
  pen: Pen,
  told: { customerId: string; invoiceIds?: readonly string[]; outcome: string; text?: string | null },
): Promise<string> {
  const on = dayInZone(pen.at, here.calendar.timeZone);
  const kind = { direction: 'internal', channel: 'note', evidence: 'logged' } as const;
  return pen.add('log', { ...silentEntry, ...kind, ...told, text: told.text?.trim() || null, on, at: pen.at });
}

/** Documents of a plan always stand by name: what comes later is not part of it. */
export function sharesInvoice(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

type PlanRow = Pick<InstalmentPlan, 'schedule' | 'kind' | 'reason' | 'option'>;

function rowsOf({ parts, kind = 'instalments', reason = null }: PlanOptionDraft, option: number): PlanRow[] {
  const currencies = [...new Set(parts.flatMap(({ amounts }) => amounts.map(({ currency }) => currency)))];
  return currencies.map((currency) => {
    const amounts = parts.flatMap(({ dueOn, amounts: all }) =>
      all.filter((amount) => amount.currency === currency && amount.minor > 0).map((amount) => ({ dueOn, amount })),
    );
    return { schedule: amounts.map((part, at) => ({ n: at + 1, ...part })), kind, reason, option };
  });
}

async function ofCurrency({ ledger }: Circumstances, ids: readonly string[], currency: string): Promise<string[]> {
  const invoices = await ledger.invoices.bulkGet([...ids]);
  return invoices.flatMap((invoice) => (invoice?.total.currency === currency ? [invoice.id] : []));
}
