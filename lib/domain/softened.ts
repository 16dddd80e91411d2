import type { Policy } from './policy';
import { reminderStages, type ReminderStage } from './reminder-stage';
import type { TagEffect } from './situation-tag';

/**
 * A policy as it is while a tag lasts: the same rungs on the same days (so nobody loses their place), none of them firmer
 * than the tag allows, and more days between two contacts. A decision to hand over is no message: it stays as it is.
 */
export function softened(policy: Policy, { ceiling, minimumGapDays, options }: TagEffect): Policy {
  const isFirmer = (stage: ReminderStage) =>
    ceiling !== null && reminderStages.indexOf(stage) > reminderStages.indexOf(ceiling);
  // Whoever cannot pay is offered ways out; whoever is hurt for another reason is only spoken to softly.
  const gentle = options[0] === 'plan' ? 'hardship-options' : 'gentle';
  return {
    ...policy,
    minimumGapDays: Math.max(policy.minimumGapDays, minimumGapDays ?? 0),
    rungs: policy.rungs.map((rung) =>
      ceiling !== null && isFirmer(rung.stage)
        ? { ...rung, stage: ceiling, letter: ceiling === 'gentle' ? gentle : ceiling }
        : rung,
    ),
  };
}
