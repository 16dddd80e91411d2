import { isDoNotContact } from './contact-history';
import type { Gate } from './gates';
import type { PlainDate } from './plain-date';
import type { PolicyNeed, Rung, SideStep } from './policy';
import type { OpenLine, Situation } from './situation';
import { gateOfNeed, isWaived } from './waiver';

/**
 * The preconditions of a step that do not hold and that nobody waived (RULE-2): a call needs two notices sent on or after
 * the due day (S4.16), the first letter a call tried since the notice below it, where there is a number (S4.21).
 * @param since the day on which the rung below left us
 */
export function unmetNeeds(
  situation: Situation,
  { step, line, since }: { step: Rung | SideStep; line: OpenLine; since: PlainDate | null },
): PolicyNeed[] {
  const isMet = (need: PolicyNeed) =>
    need === 'two-notices' ? noticeDays(situation, line) >= 2 : hasCalled(situation, since ?? line.invoice.dueOn);
  return step.needs.filter((need) => !isMet(need) && !isWaived(situation.history, need, step.id, line.invoice.id));
}

/** The gates that unmet preconditions put up. */
export function gatesOfNeeds(needs: readonly PolicyNeed[], line: OpenLine): Gate[] {
  return needs.map((need) => ({ code: gateOfNeed[need], invoiceId: line.invoice.id }));
}

/** Whether there is a number that we may call. */
export function hasPhone({ file }: Situation): boolean {
  const isThere = file.contacts.some((contact) => contact.kind === 'phone' && contact.voided === null);
  return isThere && !isDoNotContact(file, 'call');
}

/** Days since the due day on which a notice went out, about whichever invoice: the customer has read that many. */
function noticeDays({ history }: Situation, { invoice }: OpenLine): number {
  const sent = [...history.rungs.values()].flat().filter(({ on }) => on >= (invoice.dueOn ?? on));
  return new Set(sent.map(({ on }) => on)).size;
}

/** Whether a call was tried since a day, or there is no number to call. */
function hasCalled(situation: Situation, since: PlainDate | null): boolean {
  const calls = situation.history.calls.filter((call) => since === null || call.on >= since);
  return calls.length > 0 || !hasPhone(situation);
}
