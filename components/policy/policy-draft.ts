import type { Policy, Rung, SideStep } from '@/lib/domain/policy';
import { reminderStages } from '@/lib/domain/reminder-stage';

/** A step while somebody edits it: its day is what was typed. */
export type DraftStep =
  | ({ kind: 'rung'; dayText: string } & Omit<Rung, 'day'>)
  | ({ kind: 'beside'; dayText: string } & Omit<SideStep, 'day'>);

export type DraftRung = Extract<DraftStep, { kind: 'rung' }>;
export type DraftBeside = Extract<DraftStep, { kind: 'beside' }>;

/** A policy while somebody edits it; what the form does not show stays as it was. */
export type PolicyDraft = {
  policy: Policy;
  name: string;
  steps: readonly DraftStep[];
  gap: string;
  grace: string;
  stale: string;
};

/** What is wrong or odd with a draft; `isBlocking` ones keep it from being saved. */
export type DraftProblem =
  | { code: 'need-name' | 'need-day' | 'need-pace'; isBlocking: true }
  | { code: 'same-day'; day: number; isBlocking: true }
  | { code: 'softer'; day: number; isBlocking: false }
  | { code: 'too-close'; days: number; isBlocking: false };

/** A draft of a policy, its steps in the order of their days. */
export function draftOf(policy: Policy, name: string): PolicyDraft {
  const rungs = policy.rungs.map(({ day, ...rung }): DraftStep => ({ kind: 'rung', dayText: String(day), ...rung }));
  const beside = policy.sideSteps.map(({ day, ...step }): DraftStep => ({
    kind: 'beside',
    dayText: String(day),
    ...step,
  }));
  return {
    policy,
    name,
    steps: inOrder([...rungs, ...beside]),
    gap: String(policy.minimumGapDays),
    grace: String(policy.promiseToleranceDays),
    stale: String(policy.staleAfterDays),
  };
}

/** The steps by day; one without a readable day stays at the end. */
export function inOrder(steps: readonly DraftStep[]): DraftStep[] {
  return steps.toSorted((a, b) => (wholeOf(a.dayText) ?? Infinity) - (wholeOf(b.dayText) ?? Infinity));
}

/** The policy that a draft describes; null while a number in it cannot be read. */
export function policyOfDraft(draft: PolicyDraft): Policy | null {
  const [gap, grace, stale] = [wholeOf(draft.gap), wholeOf(draft.grace), wholeOf(draft.stale)];
  if (gap === null || grace === null || stale === null || gap < 1 || grace < 0 || stale < 0) return null;
  const rungs: Rung[] = [];
  const sideSteps: SideStep[] = [];
  for (const step of draft.steps) {
    const day = wholeOf(step.dayText);
    if (day === null) return null;
    const { dayText: _typed, kind, ...rest } = step;
    if (kind === 'rung') rungs.push({ ...(rest as Omit<Rung, 'day'>), day });
    else sideSteps.push({ ...(rest as Omit<SideStep, 'day'>), day });
  }
  const pace = { minimumGapDays: gap, promiseToleranceDays: grace, staleAfterDays: stale };
  return { ...draft.policy, name: draft.name.trim() || null, rungs, sideSteps, ...pace };
}

/** Everything to say about a draft, what keeps it from being saved first. */
export function problemsOf(draft: PolicyDraft, needsName: boolean): DraftProblem[] {
  const blocking: DraftProblem[] = [];
  if (needsName && draft.name.trim() === '') blocking.push({ code: 'need-name', isBlocking: true });
  if (draft.steps.some(({ dayText }) => wholeOf(dayText) === null))
    blocking.push({ code: 'need-day', isBlocking: true });
  const policy = policyOfDraft(draft);
  if (!policy && blocking.every(({ code }) => code !== 'need-day'))
    blocking.push({ code: 'need-pace', isBlocking: true });
  return policy ? [...blocking, ...oddities(policy)] : blocking;
}

function oddities({ rungs, minimumGapDays }: Policy): DraftProblem[] {
  const climbed = rungs.filter(({ enabled }) => enabled).toSorted((a, b) => a.day - b.day);
  const pairs = climbed.slice(1).map((rung, place) => ({ before: climbed[place], rung }));
  const same = pairs.find(({ before, rung }) => before?.day === rung.day);
  if (same) return [{ code: 'same-day', day: same.rung.day, isBlocking: true }];
  const softer = pairs.find(({ before, rung }) => before && strength(rung) < strength(before));
  // A word before the due day and the first one after it may stand close together.
  const close = pairs.some(({ before, rung }) => before && before.day > 0 && rung.day - before.day < minimumGapDays);
  return [
    ...(softer ? [{ code: 'softer', day: softer.rung.day, isBlocking: false } as const] : []),
    ...(close ? [{ code: 'too-close', days: minimumGapDays, isBlocking: false } as const] : []),
  ];
}

function strength({ stage }: Rung): number {
  return reminderStages.indexOf(stage);
}

/** A whole number as typed, with either minus sign; null for anything else. */
export function wholeOf(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-');
  return /^[+-]?\d{1,3}$/.test(plain) ? Number(plain) : null;
}
