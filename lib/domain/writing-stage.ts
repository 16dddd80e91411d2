import { ladderStep } from './ladder';
import { policyOfInvoice } from './policy';
import { reminderStages, type ReminderStage } from './reminder-stage';
import { overdueLines, type Situation } from './situation';

/**
 * How firm a mail that a person writes on their own may sound: the stage of what is due now by the policy, else of the
 * furthest rung that reached an overdue document; before the due day the stage of that time.
 */
export function writingStage(situation: Situation): ReminderStage {
  const ladder = ladderStep(situation);
  if (ladder?.what === 'write') return ladder.rung.stage;
  if (ladder?.what === 'call' || ladder?.what === 'hand-over-review') return ladder.step.stage;
  const late = overdueLines(situation);
  if (late.length > 0) return late.map((line) => reachedStage(situation, line.invoice.id)).reduce(furthest);
  const owed = situation.open.filter(({ open }) => open.minor > 0);
  if (owed.some(({ invoice }) => invoice.dueOn === situation.on.today)) return 'due';
  return owed.length > 0 ? 'pre-due' : 'gentle';
}

function reachedStage({ history, policy }: Situation, invoiceId: string): ReminderStage {
  const { rungs } = policyOfInvoice(policy, invoiceId);
  const sent = new Set((history.rungs.get(invoiceId) ?? []).map(({ rung }) => rung));
  const stages = rungs.filter(({ id }) => sent.has(id)).map(({ stage }) => stage);
  // An overdue document is past the words of before its due day.
  return ['gentle' as const, ...stages].reduce(furthest);
}

function furthest(one: ReminderStage, other: ReminderStage): ReminderStage {
  return reminderStages.indexOf(one) > reminderStages.indexOf(other) ? one : other;
}
