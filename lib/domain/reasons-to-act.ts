import type { FollowUp } from './follow-up';
import { invoiceLabel } from './invoice';
import { totalsByCurrency } from './money';
import { daysBetween } from './plain-date';
import type { PromiseStanding } from './promise-states';
import type { Reason } from './reason';
import { staleReason } from './reasons-to-wait';
import { remindableLines, type OpenLine, type Situation } from './situation';

/** At most three reasons stand under a step (reference: collections §9). */
const shown = 3;

/** Why a broken promise comes first. */
export function brokenReasons(situation: Situation, { promise, state, received, judgedOn }: PromiseStanding): Reason[] {
  const { date, amount } = promise.promised;
  const values = { date: { day: date }, amount, until: { day: judgedOn } };
  const broken: Reason =
    state === 'partially-kept'
      ? { code: 'promise-partially-kept', ...values, received }
      : { code: 'promise-broken', ...values };
  return [broken, ...promisesKept(situation), ...stale(situation)].slice(0, shown);
}

/** What an open promise whose day has come says, and how far this customer's word has carried so far. */
export function promiseReasons(situation: Situation, { promise, judgedOn }: PromiseStanding): Reason[] {
  const due: Reason = { code: 'promise-due-today', amount: promise.promised.amount, until: { day: judgedOn } };
  return [due, ...promisesKept(situation)];
}

export function followUpReasons(situation: Situation, followUp: FollowUp): Reason[] {
  const due: Reason = { code: 'follow-up-due', date: { day: followUp.dueOn }, about: followUp.about ?? '' };
  const broken = situation.promises.find(
    ({ promise, state }) => promise.id === followUp.promiseId && (state === 'broken' || state === 'partially-kept'),
  );
  const first = remindableLines(situation)[0];
  const ground = broken ? brokenReasons(situation, broken).slice(0, 1) : first ? [overdue(first)] : [];
  return [due, ...ground];
}

/** Why a reminder (or call) is due: how late, what was said so far, and what we know about how they pay. */
export function reminderReasons(situation: Situation, carrying: OpenLine): Reason[] {
  const warnings = [...withoutTolerance(situation, carrying), ...stale(situation)];
  const reasons = [overdue(carrying), ...saidSoFar(situation, carrying), ...warnings, ...habit(situation)];
  return [...reasons, ...totals(situation)].slice(0, shown);
}

export function courtesyReasons(situation: Situation, { invoice, open, daysLate }: OpenLine): Reason[] {
  const soon: Reason = { code: 'due-soon', days: -daysLate, date: { day: invoice.dueOn ?? '' }, amount: open };
  return [soon, ...habit(situation), ...stale(situation)].slice(0, shown);
}

function overdue({ invoice, open, daysLate }: OpenLine): Reason {
  const values = { days: daysLate, amount: open, invoice: invoiceLabel(invoice) ?? '' };
  return daysLate <= 7 ? { code: 'newly-overdue', ...values } : { code: 'oldest-overdue', ...values };
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

function withoutTolerance({ policy }: Situation, { open }: OpenLine): Reason[] {
  return open.currency in policy.tolerances ? [] : [{ code: 'tolerance-not-set', currency: open.currency }];
}

function promisesKept({ relationship }: Situation): Reason[] {
  const { promisesKept: kept, promisesJudged: judged } = relationship;
  return judged < 3 ? [] : [{ code: 'promises-kept', kept, judged }];
}

function stale(situation: Situation): Reason[] {
  const reason = staleReason(situation);
  return reason ? [reason] : [];
}
