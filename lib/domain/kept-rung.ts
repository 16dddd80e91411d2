import { climbedRungs, policyOfInvoice, type Policy } from './policy';
import { reminderStages } from './reminder-stage';
import type { Situation } from './situation';

/**
 * The rung of another policy on which a customer keeps their place: the same by id, else the last one that is no firmer
 * than the firmest they were reminded with (RULE-8).
 * @returns null when no open invoice was reminded of: there is no place to keep
 */
export function keptRung({ history, open, policy, file }: Situation, next: Policy): string | null {
  const owed = new Set(open.filter(({ open: { minor } }) => minor > 0).map(({ invoice }) => invoice.id));
  const sent = [...history.rungs].flatMap(([id, rungs]) => (owed.has(id) ? rungs.map((one) => ({ ...one, id })) : []));
  if (sent.length === 0) return null;
  const rungs = climbedRungs(next);
  const byId = rungs.findLast(({ id }) => sent.some((one) => one.rung === id));
  if (byId) return byId.id;
  const stages = file.log
    .filter(({ stage, rung }) => stage !== null && sent.some((one) => one.rung === rung))
    .map(({ stage }) => reminderStages.findIndex((one) => one === stage));
  const known = sent.flatMap(({ id, rung }) =>
    policyOfInvoice(policy, id)
      .rungs.filter((one) => one.id === rung)
      .map(({ stage }) => reminderStages.indexOf(stage)),
  );
  const firmest = Math.max(-1, ...stages, ...known);
  return rungs.findLast(({ stage }) => reminderStages.indexOf(stage) <= firmest)?.id ?? null;
}
