import type { LogEntry } from './contact-log';
import type { FollowUp } from './follow-up';
import type { Instalment } from './instalment-plan';
import { invoiceLabel } from './invoice';
import { isLateFee } from './late-fee';
import { totalsByCurrency } from './money';
import { daysBetween } from './plain-date';
import type { PromiseStanding } from './promise-states';
import type { Reason } from './reason';
import { receiptsOf } from './receipt';
import { remindableLines } from './remindable';
import type { OpenLine, Situation } from './situation';
import { withWarnings } from './warnings';

/** Why a broken promise comes first. */
export function brokenReasons(situation: Situation, { promise, state, received, judgedOn }: PromiseStanding): Reason[] {
  const { date, amount } = promise.promised;
  const values = { date: { day: date }, amount, until: { day: judgedOn } };
  const broken: Reason =
    state === 'partially-kept'
      ? { code: 'promise-partially-kept', ...values, received }
      : { code: 'promise-broken', ...values };
  return withWarnings(situation, [broken, ...promisesKept(situation)]);
}

/** Somebody waits for us: since when, and what they owe meanwhile. */
export function answerReasons(situation: Situation, reply: LogEntry): Reason[] {
  const days = Math.max(0, daysBetween(reply.on, situation.on.today));
  const waits: Reason = { code: 'reply-waiting', days, date: { day: reply.on }, channel: reply.channel };
  const [first] = remindableLines(situation);
  return withWarnings(situation, first ? [waits, overdue(first)] : [waits]);
}

/** The instalment that did not come; of a second one it is said that the plan no longer holds. */
export function instalmentReasons(
  situation: Situation,
  { instalment, count }: { instalment: Instalment; count: number },
): Reason[] {
  const { dueOn, amount } = instalment;
  const missed: Reason = { code: 'instalment-missed', date: { day: dueOn }, amount };
  return withWarnings(situation, count > 1 ? [{ code: 'plan-in-default', count }, missed] : [missed]);
}

export function followUpReasons(situation: Situation, followUp: FollowUp): Reason[] {
  const due: Reason = { code: 'follow-up-due', date: { day: followUp.dueOn }, about: followUp.about ?? '' };
  const broken = situation.promises.find(
    ({ promise, state }) => promise.id === followUp.promiseId && (state === 'broken' || state === 'partially-kept'),
  );
  const first = remindableLines(situation)[0];
  const ground = broken ? brokenReasons(situation, broken).slice(0, 1) : first ? [overdue(first)] : [];
  return withWarnings(situation, [due, ...ground]);
}

/**
 * Why a reminder (or call) is due: how late, what was said and paid so far, and what we know about how they pay.
 * @param first what is stronger than all that
 */
export function reminderReasons(situation: Situation, carrying: OpenLine, first: readonly Reason[] = []): Reason[] {
  return withWarnings(situation, [
    ...first,
    overdue(carrying),
    ...lateFee(situation),
    ...partPaid(situation, carrying),
    ...saidSoFar(situation, carrying),
    ...habit(situation),
    ...totals(situation),
  ]);
}

export function courtesyReasons(situation: Situation, { invoice, open, daysLate }: OpenLine): Reason[] {
  const soon: Reason = { code: 'due-soon', days: -daysLate, date: { day: invoice.dueOn ?? '' }, amount: open };
  return withWarnings(situation, [soon, ...habit(situation)]);
}

function overdue({ invoice, open, daysLate }: OpenLine): Reason {
  const values = { days: daysLate, amount: open, invoice: invoiceLabel(invoice) ?? '' };
  return daysLate <= 7 ? { code: 'newly-overdue', ...values } : { code: 'oldest-overdue', ...values };
}

/** Part of it came: the rung stays, the letter thanks for it and asks for the rest (RULE-9). */
function partPaid({ file, on }: Situation, { invoice, open }: OpenLine): Reason[] {
  const part = invoice.total.minor - open.minor;
  const last = receiptsOf(file, on.today).findLast(({ invoiceId }) => invoiceId === invoice.id);
  if (part <= 0 || !last) return [];
  return [{ code: 'part-paid', amount: { ...open, minor: part }, date: { day: last.to } }];
}

/** Only fees that were chosen earlier are left: they are shown and asked for, never dropped silently (RULE-18). */
function lateFee(situation: Situation): Reason[] {
  const lines = remindableLines(situation);
  if (lines.length === 0 || !lines.every(({ invoice }) => isLateFee(invoice))) return [];
  return totalsByCurrency(lines.map(({ open }) => open)).map((amount) => ({ code: 'late-fee-open', amount }));
}

function saidSoFar({ history, on }: Situation, carrying: OpenLine): Reason[] {
  const notices = (history.rungs.get(carrying.invoice.id) ?? []).filter(
    (sent) => sent.on >= (carrying.invoice.dueOn ?? ''),
  );
  if (notices.length >= 2) return [{ code: 'notices-sent', count: notices.length }];
  const { lastWritten, lastContact } = history;
  if (lastWritten === null) return lastContact === null ? [{ code: 'never-contacted' }] : [];
  return [{ code: 'last-written', days: daysBetween(lastWritten.on, on.today), date: { day: lastWritten.on } }];
}

function habit({ relationship }: Situation): Reason[] {
  if (relationship.behaviour === 'punctual') return [{ code: 'looks-forgotten' }];
  if (relationship.behaviour === 'new') return [{ code: 'new-customer' }];
  const delay = relationship.averageDelay;
  return delay === null || delay < 1 ? [] : [{ code: 'usual-delay', days: Math.round(delay) }];
}

function totals(situation: Situation): Reason[] {
  const lines = remindableLines(situation);
  if (lines.length < 2) return [];
  return totalsByCurrency(lines.map(({ open }) => open)).map((amount) => ({
    code: 'overdue-amount',
    amount,
    count: lines.filter(({ open }) => open.currency === amount.currency).length,
  }));
}

function promisesKept({ relationship }: Situation): Reason[] {
  const { promisesKept: kept, promisesJudged: judged } = relationship;
  return judged < 3 ? [] : [{ code: 'promises-kept', kept, judged }];
}
