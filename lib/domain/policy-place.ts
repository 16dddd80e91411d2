import type { SentRung } from './contact-history';
import type { Policy, Rung } from './policy';
import { receiptsOf } from './receipt';
import type { OpenLine, Situation } from './situation';
import type { PlainDate } from './plain-date';

/** Where an invoice stands on the ladder of a policy: the place of the next rung, and when the one below it left us. */
export type Place = { next: number; on: PlainDate | null };

/** `asks`: reminded of under another policy, and nobody said yet what becomes of the place (RULE-8). */
export type PolicyPlace = { what: 'place'; place: Place } | { what: 'asks' } | { what: 'by-hand' };

/**
 * The place of an invoice among the rungs that are climbed. It never changes silently with the policy: the person keeps
 * it, restarts, or handles the customer by hand, and their choice is a note in the log.
 */
export function placeOf(situation: Situation, line: OpenLine, policy: Policy, rungs: readonly Rung[]): PolicyPlace {
  const { history } = situation;
  const sent = history.rungs.get(line.invoice.id) ?? [];
  const choice = history.decisions.findLast(
    ({ outcome, policyId, invoiceIds }) =>
      outcome?.startsWith('policy-') &&
      (policyId ?? policy.id) === policy.id &&
      (invoiceIds.length === 0 || invoiceIds.includes(line.invoice.id)),
  );
  if (choice?.outcome === 'policy-by-hand') return { what: 'by-hand' };
  // What went out by the due day is no place on the ladder: it is nothing to ask about.
  const unasked = sent.filter(({ at, on }) => on > (line.invoice.dueOn ?? '') && (!choice || at > choice.at));
  const near = nearPolicies(situation, policy);
  if (unasked.some((one) => isOfAnother(one, policy, near))) return { what: 'asks' };
  const indexOf = (id: string) => rungs.findIndex((rung) => rung.id === id);
  const kept = choice?.outcome === 'policy-kept' && choice.rung !== null ? indexOf(choice.rung) : -1;
  const isKept = kept >= 0 && sent.some(({ at }) => at <= (choice?.at ?? ''));
  const own = sent.reduce((most, { rung }) => Math.max(most, indexOf(rung)), -1);
  const highest = isKept ? Math.max(kept, own) : own;
  if (highest >= 0) {
    const on = sent.findLast(({ rung }) => indexOf(rung) === highest)?.on ?? sent.at(-1)?.on ?? null;
    return { what: 'place', place: { next: highest + 1, on } };
  }
  // Whoever begins again with this very invoice means its first rung, whatever its age.
  const isAnew = choice?.outcome === 'policy-restarted' && choice.invoiceIds.length > 0;
  return { what: 'place', place: { next: isAnew ? 0 : entryByAge(situation, line, rungs), on: null } };
}

/**
 * Whether a rung was sent under another policy. Rows that do not say so, and those of a policy that only a situation of
 * the customer led to or from, are told by a rung that this policy lacks.
 */
function isOfAnother({ rung, policyId }: SentRung, policy: Policy, near: ReadonlySet<string>): boolean {
  const isKnown = policyId === null || near.has(policyId);
  return isKnown ? !policy.rungs.some(({ id }) => id === rung) : policyId !== policy.id;
}

/** Policies between which a situation of the customer moved them, back and forth: a person set it, so nobody is asked. */
function nearPolicies({ history }: Situation, { id }: Policy): ReadonlySet<string> {
  const pairs = history.decisions.flatMap(({ policyId, policyBefore }) =>
    policyId && policyBefore ? [[policyId, policyBefore]] : [],
  );
  return new Set(pairs.some((pair) => pair.includes(id)) ? pairs.flat() : []);
}

/**
 * The first rung of an invoice that was never reminded of. On its own it enters at the first one, whatever its age. Where
 * one story goes on (RULE-5) it enters at the rung of its age; lower ones are passed over, and from there the climb is one
 * rung at a time.
 */
function entryByAge(situation: Situation, line: OpenLine, rungs: readonly Rung[]): number {
  if (!goesOn(situation, line)) return 0;
  const byAge = rungs.findLastIndex(({ day }) => day <= line.daysLate);
  return Math.max(0, byAge);
}

/** Whether the customer stood on a rung for another invoice when this one was overdue already. */
function goesOn({ file, history, open, on }: Situation, { invoice: { id, dueOn } }: OpenLine): boolean {
  const others = [...history.rungs].filter(([other]) => other !== id);
  if (others.length === 0 || dueOn === null) return false;
  const dueDays = new Map(file.invoices.map((invoice) => [invoice.id, invoice.dueOn ?? '']));
  const receipts = receiptsOf(file, on.today);
  return others.some(([other, sent]) => {
    const last = sent.findLast((one) => one.on > (dueDays.get(other) ?? ''));
    if (!last) return false;
    if (last.on > dueOn || open.some(({ invoice, open: owed }) => invoice.id === other && owed.minor > 0)) return true;
    // Cancelled or credited: nothing tells the day, so the last word about it decides, which was too early.
    return (receipts.findLast(({ invoiceId }) => invoiceId === other)?.to ?? '') > dueOn;
  });
}
