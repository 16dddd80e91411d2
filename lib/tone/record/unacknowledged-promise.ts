import { daysBetween } from '@/lib/domain/plain-date';
import { fold } from '@/lib/text/fold';
import { chases } from '../chases';
import type { Hit, ReadLetter } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { documentsNamed } from './documents-named';
import { runningPlans } from './instalments-meant';
import { paidButChased } from './paid-but-chased';
import { repeatsPromise } from './repeats-promise';
import { tellsOfPayment } from './tells-of-payment';
import { totalThoughPartlyPaid } from './total-though-partly-paid';

/** A payment is news for so many days. */
const recentDays = 7;
const speaksOfPlan =
  /\b(?:cuotas?|parcelas?|parcialidad(?:es)?|instal+ments?|mensualidad(?:es)?|presta[cç](?:ao|oes)|plan(?:es|o|s)?|convenio|acuerdo|acordo|acordad[oa]s?|combinad[oa]s?|calendario|cronograma|schedule|agreement|agreed|arrangement|carne)\b/;

/**
 * An open or missed promise, a running plan or a payment of these days that a letter asking for money passes over. The
 * detail tells which.
 */
export function unacknowledgedPromise(letter: ReadLetter, hits: readonly Hit[], facts: ToneFacts): Found[] {
  if (hits.some(tellsOfThePast) || !chases(letter)) return [];
  const named = new Set(
    [letter.subject, letter.body].flatMap((part) => documentsNamed(part, facts).map(({ invoice }) => invoice.id)),
  );
  const concerns = ({ invoiceIds = [] }: { invoiceIds?: readonly string[] }) =>
    named.size === 0 || invoiceIds.length === 0 || invoiceIds.some((id) => named.has(id));
  const states = facts.promises.filter(concerns).map(({ state }) => state);
  const isOpen = states.includes('open');
  if (isOpen || states.includes('broken') || states.includes('partially-kept')) {
    if (repeatsPromise(letter, facts)) return [];
    return [isOpen ? { hit: null } : { hit: null, detail: 'broken' }];
  }
  const isRunning = runningPlans(facts)
    .filter(concerns)
    .some(({ schedule }) => schedule.some(({ dueOn }) => dueOn >= facts.today));
  const said = fold(`${letter.subject.text}\n${letter.body.text}`);
  if (isRunning) return speaksOfPlan.test(said) || namesStep(letter, facts) ? [] : [{ hit: null, detail: 'plan' }];
  const recent = (facts.payments ?? []).filter(({ paidOn, voids, invoiceId }) => {
    const days = daysBetween(paidOn, facts.today);
    return !voids && days >= 0 && days <= recentDays && concerns(invoiceId ? { invoiceIds: [invoiceId] } : {});
  });
  if (recent.length === 0) return [];
  const isTold = tellsOfPayment(
    letter,
    recent.map(({ amount }) => amount),
    facts,
  );
  // That a paid document is asked for is said once, by the facts.
  const isFact = paidButChased(letter, facts).length > 0 || totalThoughPartlyPaid(letter, facts).length > 0;
  return isTold || isFact ? [] : [{ hit: null, detail: 'payment' }];
}

/** "Any doubt, we talk about it": `la platicamos` with what is to be talked about tells of no agreement; "como lo acordamos" does. */
function tellsOfThePast({ part, first }: Hit): boolean {
  const [before, object] = [part.tokens[first - 2]?.word ?? '', part.tokens[first - 1]?.word ?? ''];
  return !/^l[oa]s?$/.test(object) || /^(?:como|segun|conforme|que|cual)$/.test(before);
}

/** A sum or a day that only the plan knows. */
function namesStep({ subject, body }: ReadLetter, facts: ToneFacts): boolean {
  const steps = runningPlans(facts).flatMap(({ schedule }) => schedule);
  const anyhow = new Set([
    ...facts.invoices.map(({ total }) => total.minor),
    ...facts.balances.map(({ open }) => open.minor),
  ]);
  return [subject, body].some(
    ({ amounts, dates }) =>
      amounts.some(
        ({ amount }) => !anyhow.has(amount.minor) && steps.some((step) => step.amount.minor === amount.minor),
      ) ||
      dates.some(({ day, month }) =>
        steps.some(({ dueOn }) => Number(dueOn.slice(8)) === day && Number(dueOn.slice(5, 7)) === month),
      ),
  );
}
