import { suggestDays } from '@/lib/actions/suggest-days';
import type { DoubtChoice } from '@/lib/actions/settle-doubts';
import { fromDecimalString } from '@/lib/domain/money';
import type { ReadProblem, ReadResult } from '@/lib/imports/read-result';
import type { Words } from '@/lib/i18n/words';
import type { Formats } from '../common/use-formats';

/** One answer to a doubt: a choice that stands, or a value that is still to be written. */
export type Offer = { label: string; choice: DoubtChoice | null; ask: 'amount' | 'customer' | null };

/** What can be answered to a doubt of one line; nothing where only the file itself can be mended. */
export function offersFor(problem: ReadProblem, result: ReadResult, words: Words, formats: Formats): Offer[] {
  const { code, raw, document, column } = problem;
  if (!document) return [];
  switch (code) {
    case 'date-unreadable': {
      const order = result.columns.find(({ heading }) => heading === column)?.dateOrder ?? null;
      const days = suggestDays(raw ?? '', order).map((day) => offer(formats.shortDay(day), { is: 'day', day }));
      return [...days, offer(words('imports.noDay'), { is: 'day', day: null })];
    }
    case 'amount-missing':
    case 'amount-unreadable':
    case 'amount-in-company-currency':
      return document.currency === null ? [] : [{ label: words('imports.writeAmount'), choice: null, ask: 'amount' }];
    case 'customer-missing':
      return [{ label: words('imports.writeCustomer'), choice: null, ask: 'customer' }];
    case 'number-repeated': {
      const amount = amountOf(problem, formats);
      return [
        offer(words('imports.thisOne', { amount }), { is: 'this-one' }),
        offer(words('imports.both'), { is: 'both' }),
      ];
    }
    default:
      return [];
  }
}

function offer(label: string, choice: DoubtChoice): Offer {
  return { label, choice, ask: null };
}

/** A decision in words, for the line that says it was taken. */
export function choiceWords(choice: DoubtChoice, problem: ReadProblem, words: Words, formats: Formats): string {
  switch (choice.is) {
    case 'day':
      return choice.day ? formats.shortDay(choice.day) : words('imports.noDay');
    case 'amount': {
      const currency = problem.document?.currency;
      const amount = currency ? fromDecimalString(choice.amount, currency) : null;
      return amount ? formats.money(amount) : choice.amount;
    }
    case 'customer':
      return choice.name;
    case 'this-one':
      return words('imports.thisOne', { amount: amountOf(problem, formats) });
    case 'both':
      return words('imports.both');
  }
}

function amountOf({ document }: ReadProblem, formats: Formats): string {
  const { open = null, currency = null } = document ?? {};
  const amount = open !== null && currency !== null ? fromDecimalString(open, currency) : null;
  return amount ? formats.digits(amount) : (open ?? '');
}
