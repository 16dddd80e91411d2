import type { Words } from '@/lib/i18n/words';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { OpenForm } from '../common/form-request';

export type StepAction = { label: string; choose: () => void };

/** The filled button and the one beside it: the step itself, and the writing that stays possible. */
export function stepActions(
  { nextStep, promises, plans, followUps, segment }: CustomerPanel,
  words: Words,
  openForm: OpenForm,
  finishFollowUp: (followUpId: string) => void,
): { main: StepAction | null; other: StepAction | null } {
  const write = (label: string, letter = nextStep.letter): StepAction => ({
    label,
    choose: () => openForm({ form: 'letter', letter, invoiceIds: [] }),
  });
  const call = { label: words('next.doCall'), choose: () => openForm({ form: 'call' }) };
  const anyway = write(words('next.doWriteAnyway'));
  const waysOut = { label: words('next.doWaysOut'), choose: () => openForm({ form: 'ways-out', invoiceIds: [] }) };
  const missedIds = plans.running.find(({ missed }) => missed.length > 0)?.plan.invoiceIds ?? [];
  const plan = { label: words('next.doPlan'), choose: () => openForm({ form: 'plan', invoiceIds: missedIds }) };
  // Whoever told us of difficulties is offered something rather than called at once (practices S2.37, S3.26).
  const isInNeed = segment.behaviour === 'in-difficulty';
  switch (nextStep.what) {
    case 'write':
      return { main: write(words('next.doWrite')), other: isInNeed ? waysOut : call };
    case 'plan-reminder':
      // The plan no longer holds: a person agrees on another one, or ends it.
      return nextStep.letter === 'plan-proposal'
        ? { main: plan, other: call }
        : { main: write(words('next.doWrite')), other: call };
    case 'answer':
      return { main: write(words('next.doWrite')), other: call };
    case 'call':
      return { main: call, other: anyway };
    case 'broken-promise':
      return { main: call, other: write(words('next.doWriteAnyway'), 'broken-promise') };
    case 'follow-up': {
      const [due] = followUps;
      return {
        main: due ? { label: words('next.doFollowUp'), choose: () => finishFollowUp(due.id) } : call,
        other: anyway,
      };
    }
    case 'wait': {
      const isPromised = promises.some(({ state }) => state === 'open');
      const schedule = { label: words('next.doPostpone'), choose: () => openForm({ form: 'follow-up' }) };
      return {
        main: isPromised ? write(words('next.doThankConfirm'), 'promise-confirmation') : schedule,
        other: anyway,
      };
    }
    case 'resolve-dispute':
    case 'hand-over-review':
      return { main: { label: words('keys.note'), choose: () => openForm({ form: 'note' }) }, other: call };
    case 'none':
      return { main: null, other: anyway };
  }
}
