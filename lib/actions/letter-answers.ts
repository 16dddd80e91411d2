import { addWorkingDays, onOrAfterWorkingDay, type Calendar } from '@/lib/domain/calendar';
import type { Incentive } from '@/lib/domain/incentive';
import type { ToldFacts } from '@/lib/domain/letter';
import type { Money } from '@/lib/domain/money';
import type { PlainDate } from '@/lib/domain/plain-date';
import { planSchedule, type PlanRule } from '@/lib/domain/plan-schedule';
import type { LetterId } from '@/lib/letters/registry';
import type { ReminderFacts } from './letter-facts';

/** What a person fills in beside a letter, field by field. Empty texts and null days are not told yet. */
export type LetterAnswers = {
  answerBy: PlainDate | null;
  plans: readonly PlanRule[];
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
  { customer, disputes, lastCall }: ReminderFacts,
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
    extendedTo: null,
    incentive: null,
    document: '',
    callOn: lastCall?.on ?? today,
    callSummary: lastCall?.text ?? '',
    terms: customer.terms === null ? '' : termsOf(customer.terms),
    handOverTo: '',
    handOverOn: id === 'letter-3' ? addWorkingDays(asked, 1, calendar) : asked,
    prepaymentFrom: null,
    colleague: customer.owner ?? '',
  };
}

/** The answers as letters take them; plans are worked out over what is owed, each part on a working day. */
export function toldFacts(answers: LetterAnswers, owed: readonly Money[], calendar: Calendar): ToldFacts {
  const { callOn, callSummary, handOverTo, handOverOn, document, terms, colleague } = answers;
  return {
    answerBy: answers.answerBy,
    plans: answers.plans.map((rule) =>
      planSchedule(rule, owed).map((part) => ({ ...part, dueOn: onOrAfterWorkingDay(part.dueOn, calendar) })),
    ),
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

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
