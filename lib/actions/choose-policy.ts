import { keptRung } from '@/lib/domain/kept-rung';
import { ladderStep } from '@/lib/domain/ladder';
import { policyOfInvoice, type Policy } from '@/lib/domain/policy';
import { dayInZone } from '@/lib/domain/plain-date';
import { situationIn } from '@/lib/domain/policy-book';
import type { Situation } from '@/lib/domain/situation';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import { readPolicyBook } from '@/lib/ledger/policy-book';
import type { Circumstances, Done } from './circumstances';
import { silentEntry } from './log-contact';
import type { Pen } from './pen';
import { perform } from './perform';

/** What becomes of a customer's place on the ladder when their policy changes (RULE-8). */
export type PlaceChoice = 'keep' | 'restart' | 'by-hand';

export type PolicyChoice = {
  customerId: string;
  /** Null: as segment and company say. */
  policyId: string | null;
  place: PlaceChoice;
  /** The person's words; '' when they gave none. */
  reason: string;
};

/** What the log calls each choice. */
export const placeOutcomes = {
  keep: 'policy-kept',
  restart: 'policy-restarted',
  'by-hand': 'policy-by-hand',
} as const satisfies Record<PlaceChoice, string>;

/**
 * Gives a customer a policy, or answers what becomes of their place after it changed by itself. Where there is history,
 * the choice is a note in the log, so that nothing restarts silently.
 */
export function choosePolicy(here: Circumstances, choice: PolicyChoice): Promise<Done<void>> {
  return perform(here, 'choose-policy', (pen) => writePolicyChoice(here, pen, choice));
}

/** The same inside another act. */
export async function writePolicyChoice(here: Circumstances, pen: Pen, choice: PolicyChoice): Promise<void> {
  const { customerId, policyId, place, reason } = choice;
  const { ledger, today, calendar } = here;
  const book = await readPolicyBook(ledger);
  const before = await readCustomerFile(ledger, customerId);
  if (!before) return;
  const old = situationIn(before, book, { today, calendar });
  await pen.change('customers', customerId, { policyId });
  const now = situationIn({ ...before, customer: { ...before.customer, policyId } }, book, { today, calendar });
  const policy = policyId === before.customer.policyId ? askedOf(old, now) : now.policy;
  // Nobody was reminded of anything: there is no place to speak of.
  if (old.history.rungs.size === 0 && place !== 'by-hand') return;
  const kind = { direction: 'internal', channel: 'note', evidence: 'logged', outcome: placeOutcomes[place] } as const;
  const rung = place === 'keep' ? keptRung(old, policy) : null;
  const on = dayInZone(pen.at, calendar.timeZone);
  const told = { customerId, rung, policyId: policy.id, text: reason, on, at: pen.at };
  await pen.add('log', { ...silentEntry, ...kind, ...told });
}

/** The policy whose place an answer is about: that of the invoice which asked, where one with a policy of its own did. */
function askedOf(old: Situation, now: Situation): Policy {
  const step = ladderStep(old);
  return step?.what === 'asks' ? policyOfInvoice(now.policy, step.carrying.invoice.id) : now.policy;
}
