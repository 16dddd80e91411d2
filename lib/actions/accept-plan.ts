import { addWorkingDays, onOrAfterWorkingDay } from '@/lib/domain/calendar';
import type { Channel } from '@/lib/domain/contact-log';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import { addDays, type PlainDate } from '@/lib/domain/plain-date';
import { openOptions } from '@/lib/domain/plan-offers';
import type { Circumstances, Done } from './circumstances';
import { closePlan } from './end-plan';
import type { Pen } from './pen';
import { perform } from './perform';
import { endOptions, noteOf, sharesInvoice, writeOffer, type PlanOptionDraft } from './propose-plans';
import { situationNow } from './situation-now';
import { writeFollowUp } from './schedule-follow-up';
import { writeWithdrawal } from './withdraw-promise';

/** Who said yes, when and by which way. */
export type Acceptance = { on: PlainDate; by: string | null; channel: Channel; note?: string | null };

type AcceptedOption = { customerId: string; offer: string; option: number } & Acceptance;

/**
 * Records that one of the offered ways was agreed. The other options end, an earlier plan and an open promise about the
 * same documents give way to it, and each part is looked after on the working day after its grace.
 * @returns the ids of the plan's rows, one for each currency; none when the option waits for no answer (any more)
 */
export function acceptPlan(here: Circumstances, accepted: AcceptedOption): Promise<Done<string[]>> {
  return perform(here, 'accept-plan', async (pen) => writeAcceptance(here, pen, accepted));
}

/** Records an agreement that was made without an offer before it, as on the phone. */
export function agreePlan(
  here: Circumstances,
  { customerId, invoiceIds, plan, ...acceptance }: AgreedPlan,
): Promise<Done<string[]>> {
  return perform(here, plan.kind === 'extension' ? 'extend-term' : 'accept-plan', async (pen) => {
    const offer = await writeOffer(here, pen, { customerId, invoiceIds, options: [plan] }, { isNoted: false });
    return offer ? writeAcceptance(here, pen, { customerId, offer, option: 0, ...acceptance }) : [];
  });
}

export type AgreedPlan = { customerId: string; invoiceIds: readonly string[]; plan: PlanOptionDraft } & Acceptance;

async function writeAcceptance(here: Circumstances, pen: Pen, accepted: AcceptedOption): Promise<string[]> {
  const { customerId, offer, option, on, by, channel, note = null } = accepted;
  const plans = await here.ledger.plans.where('customerId').equals(customerId).toArray();
  const chosen = openOptions(plans).find((one) => one.offer === offer && one.option === option);
  const situation = await situationNow(here, customerId);
  if (!chosen || !situation) return [];
  const invoiceIds = chosen.rows.flatMap((row) => row.invoiceIds);
  const ids = chosen.rows.map(({ id }) => id);
  const earlier = situation.plans.filter(({ plan }) => sharesInvoice(plan.invoiceIds, invoiceIds));
  for (const { plan } of earlier) await closePlan(here, pen, plan.id, 'replaced');
  await endOptions(here, pen, { customerId, invoiceIds, endReason: 'not-chosen', except: ids });
  const promises = situation.promises.filter(
    ({ state, promise }) => state === 'open' && promise.invoiceIds.every((id) => invoiceIds.includes(id)),
  );
  // A promise about everything is more than this plan: it stays.
  const answered = promises.filter(({ promise }) => promise.invoiceIds.length > 0);
  await writeWithdrawal(here, pen, customerId, { parts: answered, note: null, reason: 'plan-agreed' });
  for (const row of chosen.rows) {
    const replaces = earlier.find(({ plan }) => sharesInvoice(plan.invoiceIds, row.invoiceIds))?.plan.id ?? null;
    await pen.change('plans', row.id, { acceptedOn: on, acceptedBy: by, acceptedVia: channel, replaces });
    await lookAfter(here, pen, row, situation.policy.promiseToleranceDays);
  }
  const [first] = chosen.rows;
  const outcome = first?.kind === 'extension' ? 'extension-granted' : 'plan-agreed';
  await noteOf(here, pen, { customerId, invoiceIds, outcome, text: note ?? first?.reason ?? null });
  return ids;
}

async function lookAfter({ calendar }: Circumstances, pen: Pen, plan: InstalmentPlan, grace: number): Promise<void> {
  for (const { dueOn } of plan.schedule) {
    const judgedOn = addWorkingDays(dueOn, grace, calendar);
    const lookOn = onOrAfterWorkingDay(addDays(judgedOn, 1), calendar);
    await writeFollowUp(pen, plan.customerId, { dueOn: lookOn, planId: plan.id });
  }
}
