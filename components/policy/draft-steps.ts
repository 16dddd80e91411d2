import { inOrder, wholeOf, type DraftStep, type PolicyDraft } from './policy-draft';

/** The draft with one step changed; it keeps its place until the typing of its day is over. */
export function withStep(draft: PolicyDraft, id: string, patch: Partial<DraftStep>): PolicyDraft {
  const steps = draft.steps.map((step) => (step.id === id ? ({ ...step, ...patch } as DraftStep) : step));
  return { ...draft, steps };
}

export function withoutStep(draft: PolicyDraft, id: string): PolicyDraft {
  return { ...draft, steps: draft.steps.filter((step) => step.id !== id) };
}

/** A further reminder a week after the last one, in its tone. */
export function withRung(draft: PolicyDraft, id: string): PolicyDraft {
  const last = draft.steps.findLast((step) => step.kind === 'rung');
  const like = last
    ? { channel: last.channel, stage: last.stage, letter: last.letter }
    : ({ channel: 'mail', stage: 'gentle', letter: 'gentle' } as const);
  const dayText = String((last ? (wholeOf(last.dayText) ?? 0) : 0) + 7);
  const added: DraftStep = { kind: 'rung', id, dayText, ...like, needs: [], audience: 'all', enabled: true };
  return { ...draft, steps: inOrder([...draft.steps, added]) };
}

/** A call a few days after the second notice, where one would look for it; it waits for two notices as ours do. */
export function withCall(draft: PolicyDraft, id: string): PolicyDraft {
  const second = draft.steps.find((step) => step.kind === 'rung' && step.stage === 'second');
  const dayText = String((second ? (wholeOf(second.dayText) ?? 7) : 7) + 5);
  const added: DraftStep = {
    kind: 'beside',
    id,
    dayText,
    what: 'call',
    stage: 'second',
    letter: 'call-satisfaction',
    needs: ['two-notices'],
    enabled: true,
  };
  return { ...draft, steps: inOrder([...draft.steps, added]) };
}

export function reordered(draft: PolicyDraft): PolicyDraft {
  return { ...draft, steps: inOrder(draft.steps) };
}
