import { comingLines } from './courtesy';
import { isComplaint } from './dispute';
import { ladderStep } from './ladder';
import { money } from './money';
import { daysBetween } from './plain-date';
import type { Reason } from './reason';
import { receiptsOf } from './receipt';
import { coveredCurrencies } from './remindable';
import { overdueLines, type Situation } from './situation';
import { withWarnings } from './warnings';

/** Days after which a payment is no news. */
const thankfulDays = 7;

/** Why nothing is sent now, the strongest first. */
export function waitReasons(situation: Situation): Reason[] {
  const reasons = [
    ...contactReasons(situation),
    ...disputeReasons(situation),
    ...promiseReasons(situation),
    ...planReasons(situation),
    ...onTheWayReasons(situation),
    ...coverReasons(situation),
    ...ladderReasons(situation),
    ...comingReasons(situation),
  ];
  return withWarnings(situation, reasons.length > 0 ? reasons : [lastReason(situation)]);
}

/** The ladder has come to its end, or nothing that is open says when it is due. */
function lastReason({ open, history, on }: Situation): Reason {
  const undated = open.filter((line) => line.invoice.dueOn === null && line.open.minor > 0);
  const { lastWritten } = history;
  return undated.length > 0 || lastWritten === null
    ? { code: 'due-day-missing', count: undated.length }
    : { code: 'last-written', days: daysBetween(lastWritten.on, on.today), date: { day: lastWritten.on } };
}

/** Why there is nothing to do at all. */
export function settledReasons(situation: Situation): Reason[] {
  const { file, on } = situation;
  const last = receiptsOf(file, on.today).findLast((receipt) => receipt.isPayment && receipt.to <= on.today);
  const settled: Reason[] = [{ code: 'nothing-owed' }, ...coverReasons(situation)];
  if (!last || daysBetween(last.to, on.today) > thankfulDays) return settled;
  return [...settled, { code: 'thank-for-payment', amount: last.amount, date: { day: last.to } } as const].slice(0, 3);
}

function contactReasons({ gates, history, policy, on }: Situation): Reason[] {
  return gates.flatMap(({ code, until }): Reason[] => {
    if (code === 'do-not-contact') return [{ code }];
    if ((code === 'paused' || code === 'outside-hours') && until) return [{ code, until: { day: until } }];
    if (code !== 'contacted-recently' || history.lastContact === null) return [];
    const { on: lastOn, channel } = history.lastContact;
    // A clock that was set back makes no contact one of tomorrow.
    return [{ code, days: Math.max(0, daysBetween(lastOn, on.today)), gap: policy.minimumGapDays, channel }];
  });
}

function promiseReasons({ promises, open, on }: Situation): Reason[] {
  const isHeld = open.some(({ gates }) => gates.some(({ code }) => code === 'promise-open'));
  const promise = promises
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => (a.judgedOn < b.judgedOn ? -1 : 1))[0];
  if (!promise || !isHeld) return [];
  const { date, amount } = promise.promise.promised;
  const until = { day: promise.judgedOn };
  if (date === on.today) return [{ code: 'promise-due-today', amount, until }];
  return [{ code: 'promise-open', date: { day: date }, amount, until }];
}

function disputeReasons({ disputes, open }: Situation): Reason[] {
  const lines = open.filter(({ gates }) => gates.some(({ code }) => code === 'disputed'));
  const first = disputes.find((dispute) => !isComplaint(dispute));
  return first && lines.length > 0 ? [{ code: 'disputed', count: lines.length, date: { day: first.openedOn } }] : [];
}

function planReasons({ plans, open }: Situation): Reason[] {
  const isHeld = open.some(({ gates }) => gates.some(({ code }) => code === 'plan-up-to-date'));
  const next = plans.find(({ missed }) => missed.length === 0)?.next;
  if (!isHeld) return [];
  return [
    next ? { code: 'plan-up-to-date', date: { day: next.dueOn }, amount: next.amount } : { code: 'plan-up-to-date' },
  ];
}

/** Sums that are not asked for: small ones, and those that credits cover. */
function coverReasons(situation: Situation): Reason[] {
  const small = overdueLines(situation).filter(({ gates }) => gates.some(({ code }) => code === 'within-tolerance'));
  const within = small.map(({ open }): Reason => ({ code: 'within-tolerance', amount: open })).slice(0, 1);
  const covered = [...coveredCurrencies(situation)].flatMap((currency): Reason[] => {
    const credits = situation.open.filter(({ open }) => open.currency === currency && open.minor < 0);
    const owesIt = overdueLines(situation).some(({ open }) => open.currency === currency);
    if (!owesIt) return [];
    const onAccount = situation.onAccount.find((amount) => amount.currency === currency)?.minor ?? 0;
    const amount = money(onAccount - credits.reduce((sum, { open }) => sum + open.minor, 0), currency);
    return amount.minor > 0 ? [{ code: 'credit-covers', amount }] : [];
  });
  return [...within, ...covered];
}

function onTheWayReasons({ open }: Situation): Reason[] {
  const untils = open.flatMap(({ gates }) => gates.filter(({ code }) => code === 'in-payment'));
  const last = untils
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1);
  return last === undefined ? [] : [{ code: 'in-payment', until: { day: last } }];
}

/** What the ladder waits for: a day, or something that a person does or waives. */
function ladderReasons(situation: Situation): Reason[] {
  const ladder = ladderStep(situation);
  if (ladder?.what === 'by-hand') return [{ code: 'handled-by-hand' }];
  const needs = (ladder?.gates ?? []).map(({ code }) => code);
  const first: Reason[] = [
    ...(needs.includes('needs-call') ? [{ code: 'call-first' } as const] : []),
    ...(needs.includes('needs-notices') ? [{ code: 'notices-first' } as const] : []),
  ];
  if (ladder?.what !== 'later') return first;
  const followUp = situation.followUps[0];
  const next: Reason[] = [...first, { code: 'next-reminder-on', date: { day: ladder.on } }];
  return followUp ? [...next, { code: 'follow-up-planned', date: { day: followUp.dueOn } }] : next;
}

function comingReasons(situation: Situation): Reason[] {
  const [next] = comingLines(situation);
  if (!next || next.invoice.dueOn === null || overdueLines(situation).length > 0) return [];
  return [{ code: 'not-due-yet', date: { day: next.invoice.dueOn }, amount: next.open }];
}
