import { addWorkingDays, type Calendar } from '@/lib/domain/calendar';
import type { Incentive } from '@/lib/domain/incentive';
import type { ToldFacts } from '@/lib/domain/letter';
import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import { onWorkingDays, planSchedule, type PlannedPart, type PlanRule } from '@/lib/domain/plan-schedule';
import type { LetterId } from '@/lib/letters/registry';
import type { LetterAgreements, ReminderFacts } from './letter-facts';

/** What a person fills in beside a letter, field by field. Empty texts and null days are not told yet. */
export type LetterAnswers = {
  answerBy: PlainDate | null;
  plans: readonly PlanRule[];
  /** The ways as they were offered or agreed, to the day and the cent; null: worked out from `plans`. */
  planned?: readonly (readonly PlannedPart[])[] | null;
  extendedTo: PlainDate | null;
  incentive: Incentive | null;
  document: string;
  callOn: PlainDate | null;
  callSummary: string;
  terms: string;
  handOverTo: string;
  handOverOn: PlainDate | null;
  prepaymentFrom: PlainDate | null;
  colleague: string;
};

/** Working days that we give for an answer, and for the answer that we owe to a dispute. */
const answerDays = { asked: 7, owed: 3 };

/**
 * What we suggest where the person has not answered: days from the calendar, plans of two and of three parts, the last
 * call as it was logged, the agreed term. What only a person can know stays empty.
 */
export function suggestedAnswers(
  id: LetterId,
  { today, calendar }: { today: PlainDate; calendar: Calendar },
  { customer, disputes, lastCall, agreements }: ReminderFacts,
  termsOf: (days: number) => string,
): LetterAnswers {
  const after = (days: number) => addWorkingDays(today, days, calendar);
  const asked = after(answerDays.asked);
  const owed = disputes.map(({ dueOn }) => dueOn).find((day) => day !== null && day >= today) ?? after(answerDays.owed);
  const firstOn = asked;
  return {
    answerBy: id === 'disputed' ? owed : asked,
    plans:
      id === 'plan-confirmation'
        ? [{ parts: 3, firstOn, every: 'month' }]
        : [
            { parts: 2, firstOn, every: 'fortnight' },
            { parts: 3, firstOn, every: 'month' },
          ],
    planned: plannedFor(id, agreements),
    extendedTo: id === 'extension-granted' ? (agreements?.extendedTo ?? null) : null,
    incentive: null,
    document: '',
    callOn: lastCall?.on ?? today,
    callSummary: lastCall?.text ?? '',
    terms: customer.terms === null ? '' : termsOf(customer.terms),
    handOverTo: '',
    handOverOn: id === 'letter-3' ? addWorkingDays(asked, 1, calendar) : asked,
    prepaymentFrom: customer.credit?.prepayment ? (customer.credit.since ?? null) : null,
    colleague: customer.owner ?? '',
  };
}

/** The answers as letters take them; plans are worked out over what is owed, each part on a working day. */
export function toldFacts(answers: LetterAnswers, owed: readonly Money[], calendar: Calendar): ToldFacts {
  const { callOn, callSummary, handOverTo, handOverOn, document, terms, colleague } = answers;
  return {
    answerBy: answers.answerBy,
    plans: answers.planned ?? answers.plans.map((rule) => onWorkingDays(planSchedule(rule, owed), calendar)),
    extendedTo: answers.extendedTo,
    incentive: answers.incentive,
    document: textOrNull(document),
    call: callOn && textOrNull(callSummary) ? { on: callOn, summary: callSummary } : null,
    terms: textOrNull(terms),
    handOver: handOverOn && textOrNull(handOverTo) ? { to: handOverTo, on: handOverOn } : null,
    prepaymentFrom: answers.prepaymentFrom,
    colleague: textOrNull(colleague),
  };
}

function plannedFor(id: LetterId, agreements: LetterAgreements | undefined) {
  if (id === 'plan-proposal' && agreements && agreements.offered.length > 0) return agreements.offered;
  return id === 'plan-confirmation' && agreements?.agreed ? [agreements.agreed] : null;
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
