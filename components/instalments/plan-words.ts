import type { PlannedPart } from '@/lib/domain/plan-schedule';
import type { Words } from '@/lib/i18n/words';
import type { Formats } from '../common/use-formats';
import type { OptionProblem } from './plan-fields';

/** What an option still lacks, as one line under the button. */
export function problemWords(problem: OptionProblem, words: Words, formats: Formats): string {
  switch (problem.code) {
    case 'day':
      return words('form.missingDate');
    case 'past':
      return words('form.datePast');
    case 'order':
      return words('plans.wrongOrder');
    case 'amount':
      return words('form.missingAmount');
    case 'first':
      return words('plans.wrongFirst');
    case 'too-small':
      return words('plans.tooSmall');
    case 'lacking':
      return words('plans.lacking', { amount: formats.money(problem.amount) });
    case 'too-much':
      return words('plans.tooMuch', { amount: formats.money(problem.amount) });
  }
}

/** A plan in one line: how many parts, of how much, the first when. */
export function planLine(parts: readonly PlannedPart[], words: Words, formats: Formats): string {
  const [first, second] = parts;
  if (!first) return '';
  const phrases = formats.phrases(first.dueOn, 'act');
  const amount = formats.amounts(first.amounts);
  if (parts.length === 1) return words('plans.oneLine', { amount, onDay: phrases.onDay });
  const values = { ...formats.counted(parts.length), amount, onDay: phrases.onDay };
  const others = formats.amounts(second?.amounts ?? []);
  return others === amount ? words('plans.evenLine', values) : words('plans.unevenLine', { ...values, others });
}
