import type { ReadLetter } from '../read-letter';
import type { Found } from '../rule';
import type { ToneFacts } from '../tone-facts';
import { amountsThatDiffer } from './amounts-that-differ';
import { countsThatDiffer } from './counts-that-differ';
import { datesThatDiffer } from './dates-that-differ';
import { numbersThatDiffer } from './numbers-that-differ';
import { paidButChased } from './paid-but-chased';
import { totalThoughPartlyPaid } from './total-though-partly-paid';
import { weekdaysThatDiffer } from './weekdays-that-differ';

/** Every figure, document number and due day of a letter that is not the record's, and paid documents that it asks for. */
export function factsThatDiffer(letter: ReadLetter, facts: ToneFacts): Found[] {
  if (facts.invoices.length === 0) return [];
  const parts = [letter.subject, letter.body].flatMap((part) => [
    ...amountsThatDiffer(part, facts),
    ...numbersThatDiffer(part, facts),
    ...datesThatDiffer(part, facts, letter.country === 'US'),
    ...weekdaysThatDiffer(part, facts, letter.country === 'US'),
    ...countsThatDiffer(part, facts),
  ]);
  return [...parts, ...paidButChased(letter, facts), ...totalThoughPartlyPaid(letter, facts)];
}
