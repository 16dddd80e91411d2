import { effectiveRows } from './effective-rows';
import { labelOf, noticesSince, type LateGround } from './late-ground';
import { money } from './money';
import { isOnSubject } from './on-subject';
import { isMoney } from './payment';
import { paymentPattern } from './payment-pattern';
import { addDays } from './plain-date';
import { weigh, type WeighedEvidence } from './reason-evidence';
import { currentTag } from './situation-tag';

/** Up to so many days a good payer's invoice reads as overlooked (practice S1.18); for others their own habit counts. */
const overlookedDays = 7;
const habitSlack = 3;

/** What speaks for forgetfulness (S1.13): a good history, little time, and nothing that shows they know of it. */
export function signsOfForgetting(ground: LateGround): WeighedEvidence[] {
  const { late, situation } = ground;
  const { relationship } = situation;
  const free = late.filter(({ gates }) => gates.every(({ code }) => code !== 'disputed'));
  const [oldest] = free;
  if (oldest === undefined || knowsOf(ground, oldest.invoice.dueOn ?? '')) return [];
  const days = oldest.daysLate;
  const isOneDueDay = new Set(free.map(({ invoice }) => invoice.dueOn)).size === 1;
  const notReminded = noticesSince(ground, oldest.invoice.dueOn ?? '') === 0;
  const support = notReminded ? [weigh(1, { code: 'not-reminded' })] : [];
  if (relationship.behaviour === 'punctual' && days <= overlookedDays) {
    const history = weigh(2, { code: 'pays-on-time', count: relationship.paidInvoices });
    return [history, weigh(1, { code: 'just-late', days, invoice: labelOf(oldest) }), ...support];
  }
  const usual = relationship.averageDelay;
  const isHabit = relationship.behaviour === 'with-reminder' && usual !== null && days <= usual + habitSlack;
  if (!isHabit || !isOneDueDay) return [];
  return [weigh(2, { code: 'within-usual-delay', days: Math.round(usual), late: days }), ...support];
}

/** They wrote, talked, promised, paid a part or were reminded twice since the due day: it is not forgotten. */
function knowsOf(ground: LateGround, dueOn: string): boolean {
  const { situation, entries, late } = ground;
  const isTold = entries.some(
    ({ direction, channel, on, outcome }) =>
      on >= dueOn && (channel === 'call' ? outcome === 'answered' : direction === 'in' && outcome !== 'auto-reply'),
  );
  const isPromised = situation.promises.some(
    ({ promise, state }) => state !== 'withdrawn' && late.some((line) => isOnSubject(promise.invoiceIds, line)),
  );
  return isTold || isPromised || noticesSince(ground, dueOn) >= 2 || partPayment(ground) !== null;
}

/** What speaks for not being able to pay (S1.14). */
export function signsOfDifficulty(ground: LateGround): WeighedEvidence[] {
  return [
    ...saidDifficulty(ground),
    ...unkeptPromises(ground),
    ...missedInstalments(ground),
    ...partPaid(ground),
    ...severalLate(ground),
    ...smallerPayments(ground),
    ...growingDelay(ground),
  ];
}

function saidDifficulty({ situation }: LateGround): WeighedEvidence[] {
  const { customer } = situation.file;
  const tag = currentTag(customer, situation.on.today);
  if (tag === 'in-difficulty' || tag === 'cannot-pay-now') {
    return [weigh(3, { code: 'said-difficulty', about: customer.situation?.reason ?? '' })];
  }
  const isSaid = situation.relationship.behaviour === 'in-difficulty';
  return isSaid ? [weigh(3, { code: 'said-difficulty', about: customer.segmentOverride?.reason ?? '' })] : [];
}

function unkeptPromises({ situation, late, yearAgo }: LateGround): WeighedEvidence[] {
  const recent = situation.promises.filter(({ judgedOn }) => judgedOn >= yearAgo);
  const broken = recent.filter(({ state }) => state === 'broken');
  const last = broken.at(-1)?.promise.promised.date;
  const isAbout = broken.some(({ promise }) => late.some((line) => isOnSubject(promise.invoiceIds, line)));
  const weight = broken.length > 1 ? 3 : isAbout ? 2 : 1;
  const signs = last ? [weigh(weight, { code: 'promise-broken', count: broken.length, date: { day: last } })] : [];
  const part = recent.findLast(
    ({ state, promise }) => state === 'partially-kept' && late.some((line) => isOnSubject(promise.invoiceIds, line)),
  );
  if (!part) return signs;
  const { promise, received } = part;
  return [...signs, weigh(2, { code: 'promise-part', amount: promise.promised.amount, received })];
}

function missedInstalments({ situation }: LateGround): WeighedEvidence[] {
  const count = situation.plans.reduce((sum, { missed }) => sum + missed.length, 0);
  return count === 0 ? [] : [weigh(count > 1 ? 3 : 2, { code: 'instalment-missed', count })];
}

function partPaid(ground: LateGround): WeighedEvidence[] {
  const part = partPayment(ground);
  return part === null ? [] : [weigh(2, part)];
}

/** Money that came for a document that is still late; a credit note or a discount is none. */
function partPayment({ situation, late, receipts }: LateGround) {
  const { file, on } = situation;
  const paid = effectiveRows(file.payments).filter((payment) => isMoney(payment) && payment.paidOn <= on.today);
  const listed = receipts.filter(({ isPayment, isGranted }) => !isPayment && isGranted !== true);
  for (const line of late) {
    const came = [...paid, ...listed].filter(({ invoiceId }) => invoiceId === line.invoice.id);
    const minor = came.reduce((sum, { amount }) => sum + amount.minor, 0);
    const part = Math.min(minor, line.invoice.total.minor - line.open.minor);
    if (part > 0)
      return { code: 'part-paid', amount: money(part, line.open.currency), invoice: labelOf(line) } as const;
  }
  return null;
}

/** Several due days passed at once, of somebody whose invoices used to be paid within days. */
function severalLate({ situation, late }: LateGround): WeighedEvidence[] {
  const dueDays = new Set(late.map(({ invoice }) => invoice.dueOn)).size;
  const { measured } = situation.relationship;
  const isSudden = (measured === 'punctual' || measured === 'with-reminder') && late[0].daysLate > overlookedDays;
  return dueDays >= 2 && isSudden ? [weigh(2, { code: 'several-late', count: late.length })] : [];
}

/** The last two payments at most half as large as those before; fewer than five say nothing. */
function smallerPayments({ situation, receipts }: LateGround): WeighedEvidence[] {
  const since = addDays(situation.on.today, -90);
  const payments = receipts.filter(
    ({ isPayment, amount }) => isPayment && amount.currency === receipts[0]?.amount.currency,
  );
  const recent = payments.filter(({ to }) => to >= since).map(({ amount }) => amount.minor);
  const earlier = payments.filter(({ to }) => to < since).map(({ amount }) => amount.minor);
  const currency = payments[0]?.amount.currency;
  if (recent.length < 2 || earlier.length < 3 || currency === undefined) return [];
  const [now, before] = [median(recent), median(earlier)];
  if (now * 2 > before) return [];
  return [weigh(1, { code: 'payments-smaller', amount: money(now, currency), before: money(before, currency) })];
}

function growingDelay({ situation }: LateGround): WeighedEvidence[] {
  const { trend, recentDelay, earlierDelay } = paymentPattern(situation);
  if (trend !== 'worsening' || recentDelay === null || earlierDelay === null || recentDelay <= 0) return [];
  return [weigh(1, { code: 'delay-grows', days: Math.round(recentDelay), earlier: Math.round(earlierDelay) })];
}

/** The middle of a list, the smaller of two middles. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
